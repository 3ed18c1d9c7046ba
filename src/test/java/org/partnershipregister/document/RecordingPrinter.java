package org.partnershipregister.document;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.print.Doc;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Sides;

/** A printer that takes PDF, prints on one side only, and keeps what it was sent; or one that refuses every job. */
final class RecordingPrinter {
    private final String name;
    private final boolean works;
    private byte[] printed = new byte[0];
    private PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();

    RecordingPrinter(String name, boolean works) {
        this.name = name;
        this.works = works;
    }

    PrintService service() {
        return proxy(PrintService.class, (method, args) -> switch (method.getName()) {
            case "getName" -> name;
            case "isDocFlavorSupported" -> true;
            case "isAttributeValueSupported" -> !(args[0] instanceof Sides sides) || sides.equals(Sides.ONE_SIDED);
            case "createPrintJob" -> job();
            default -> throw new UnsupportedOperationException(method.getName());
        });
    }

    byte[] printed() {
        return printed.clone();
    }

    PrintRequestAttributeSet wishes() {
        return wishes;
    }

    private DocPrintJob job() {
        return proxy(DocPrintJob.class, (method, args) -> {
            if (method.getName().equals("print")) {
                print((Doc) args[0], (PrintRequestAttributeSet) args[1]);
            }
            return null;
        });
    }

    private void print(Doc doc, PrintRequestAttributeSet asked) throws PrintException, IOException {
        if (!works) {
            throw new PrintException("out of paper");
        }
        try (InputStream in = (InputStream) doc.getPrintData()) {
            printed = in.readAllBytes();
        }
        wishes = asked;
    }

    private interface Answer {
        Object to(Method method, Object[] args) throws PrintException, IOException;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, args) -> answer.to(method, args)));
    }
}
