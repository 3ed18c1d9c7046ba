package org.partnershipregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every FXML fits its controller, and every input in it has a label. */
class FxmlTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Set<String> INPUTS = Set.of("TextField", "ClearableField", "TextArea", "ComboBox", "ChoiceBox", "Spinner",
            "DatePicker", "PasswordField", "DateField", "RecordPicker");

    @TestFactory
    Stream<DynamicTest> everyFxmlFitsItsController() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".fxml")).toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                            () -> assertThat(faults(file)).isEmpty()));
        }
    }

    private static List<String> faults(Path file) throws IOException, ClassNotFoundException {
        List<Element> elements = elements(file);
        String name = file.getFileName().toString().replace(".fxml", "");
        String expected = RESOURCES.relativize(file.getParent()).toString().replace(file.getFileSystem().getSeparator(), ".")
                + "." + name + "Controller";
        String controller = elements.getFirst().getAttribute("fx:controller");
        if (!controller.equals(expected)) {
            return List.of("names " + controller + " instead of " + expected);
        }
        Class<?> type = Class.forName(controller, false, FxmlTest.class.getClassLoader());
        Set<String> ids = Set.copyOf(elements.stream().map(one -> one.getAttribute("fx:id"))
                .filter(id -> !id.isEmpty()).toList());
        List<String> faults = new ArrayList<>();
        elements.forEach(element -> {
            checkId(element, type, ids, faults);
            checkActions(element, type, faults);
        });
        return faults;
    }

    private static void checkId(Element element, Class<?> type, Set<String> ids, List<String> faults) {
        String id = element.getAttribute("fx:id");
        boolean labelOfInput = id.endsWith("Label") && ids.contains(id.substring(0, id.length() - "Label".length()));
        if (!id.isEmpty() && !labelOfInput
                && Arrays.stream(type.getDeclaredFields()).noneMatch(field -> field.getName().equals(id))) {
            faults.add("fx:id " + id + " has no field");
        }
        if (INPUTS.contains(element.getTagName()) && !ids.contains(id + "Label")) {
            faults.add(element.getTagName() + " " + id + " has no Label with the fx:id " + id + "Label");
        }
    }

    private static void checkActions(Element element, Class<?> type, List<String> faults) {
        List<String> methods = Arrays.stream(type.getDeclaredMethods()).map(Method::getName).toList();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (attribute.getValue().startsWith("#") && !methods.contains(attribute.getValue().substring(1))) {
                faults.add(attribute.getValue() + " is no method of the controller");
            }
        }
    }

    private static List<Element> elements(Path file) throws IOException {
        try {
            NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
                    .getElementsByTagName("*");
            return IntStream.range(0, all.getLength()).mapToObj(index -> (Element) all.item(index)).toList();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(file.toString(), e);
        }
    }
}
