import java.nio.file.Path;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Prints what a host gets besides our own jars, from the bill of materials: `group:artifact version licence`, one a line. */
class Licences {
    public static void main(String[] file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        NodeList components = factory.newDocumentBuilder()
                .parse(Path.of(file[0]).toFile())
                .getElementsByTagName("component");
        TreeSet<String> lines = new TreeSet<>();
        for (int i = 0; i < components.getLength(); i++) {
            Element component = (Element) components.item(i);
            String group = text(component, "group");
            boolean shipped = component.getParentNode().getParentNode().getNodeName().equals("bom");
            if (shipped && !group.equals("org.countersign")) {
                String licence = component.getElementsByTagName("license").getLength() == 0
                        ? "UNKNOWN"
                        : text((Element) component.getElementsByTagName("license").item(0), "id", "name");
                lines.add(group + ":" + text(component, "name") + " " + text(component, "version") + " " + licence);
            }
        }
        lines.forEach(System.out::println);
    }

    private static String text(Element parent, String... names) {
        for (String name : names) {
            NodeList found = parent.getElementsByTagName(name);
            if (found.getLength() > 0) {
                return found.item(0).getTextContent().strip();
            }
        }
        return "UNKNOWN";
    }
}
