package org.partnershipregister.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.partnershipregister.store.Register;
import org.partnershipregister.store.Session;

/** Opens the register a command is about, lets it work, and closes it whatever happens. */
final class OpenRegister {
    private final RegisterCommand root;
    private final Texts texts = new Texts();

    OpenRegister(RegisterCommand root) {
        this.root = root;
    }

    /** Works in the register that is there. */
    <T> T work(Function<Register, T> work) {
        return with(() -> Register.open(root.register().toAbsolutePath(), Session.unguarded()), work);
    }

    /** Works in a new register. */
    <T> T begin(Function<Register, T> work) {
        return with(() -> Register.create(root.register().toAbsolutePath(), Session.unguarded()), work);
    }

    private <T> T with(Supplier<Register> opening, Function<Register, T> work) {
        try (Register register = opening.get()) {
            register.findings().forEach(finding ->
                root.program().err().println(texts.text(finding.key(), finding.args().toArray())));
            return work.apply(register);
        }
    }

    /** One line of the result. */
    void say(String key, Object... arguments) {
        root.program().out().println(texts.text(key, arguments));
    }

    /** One line beside the result. */
    void remark(String key, Object... arguments) {
        root.program().err().println(texts.text(key, arguments));
    }

    /** Names the characters that a PDF can't show. */
    void remarkUnshown(List<String> characters) {
        if (!characters.isEmpty()) {
            remark("cli.print.unshown", characters.size(), String.join(" ", characters));
        }
    }

    Texts texts() {
        return texts;
    }
}
