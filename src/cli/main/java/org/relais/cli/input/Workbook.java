package org.relais.cli.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.relais.cli.Fault;

/**
 * The parts of an .xlsx file. All of them together may unpack to {@value #MOST_MEGABYTES} megabytes; a part that declares
 * a document type, and so could declare entities, is refused.
 */
final class Workbook implements AutoCloseable {
    static final int MOST_MEGABYTES = 128;
    private static final XMLInputFactory XML = xml();

    private final String name;
    private final ZipFile zip;
    private long left = MOST_MEGABYTES * 1024L * 1024L;

    Workbook(Source source) {
        this.name = source.name();
        try {
            this.zip = new ZipFile(source.path().toFile());
        } catch (IOException broken) {
            throw Fault.in(name, "sheet.broken", broken.getMessage());
        }
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    String name() {
        return name;
    }

    /** The path of each sheet, by its name. */
    Map<String, String> sheets() throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        try (Part part = part("xl/_rels/workbook.xml.rels")) {
            while (part.next("Relationship")) targets.put(part.attribute("Id"), part.attribute("Target"));
        }
        Map<String, String> sheets = new LinkedHashMap<>();
        try (Part part = part("xl/workbook.xml")) {
            while (part.next("sheet")) {
                String target = targets.get(part.attribute("id"));
                if (target == null) throw Fault.in(name, "sheet.broken", part.attribute("name"));
                sheets.put(part.attribute("name"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        if (sheets.isEmpty()) throw Fault.in(name, "sheet.other");
        return sheets;
    }

    /** A part; one without any element where there is none. */
    Part part(String path) throws XMLStreamException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) return new Part(null, InputStream.nullInputStream());
        try {
            InputStream in = new Bounded(zip.getInputStream(entry));
            return new Part(XML.createXMLStreamReader(in), in);
        } catch (IOException broken) {
            throw Fault.in(name, "sheet.broken", broken.getMessage());
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException ignored) {
            // it was only read
            return;
        }
    }

    /** A part, walked from element to element. */
    final class Part implements AutoCloseable {
        private final XMLStreamReader reader;
        private final InputStream in;

        private Part(XMLStreamReader reader, InputStream in) {
            this.reader = reader;
            this.in = in;
        }

        /** Goes to the next element of one of these names. */
        boolean next(String... names) throws XMLStreamException {
            Set<String> wanted = Set.of(names);
            while (reader != null && reader.hasNext()) {
                int event = step();
                if (event == XMLStreamConstants.START_ELEMENT && wanted.contains(reader.getLocalName())) return true;
            }
            return false;
        }

        /** Goes to the next element within the one of this name, which was begun. */
        boolean child(String parent) throws XMLStreamException {
            while (reader.hasNext()) {
                int event = step();
                if (event == XMLStreamConstants.START_ELEMENT) return true;
                if (event == XMLStreamConstants.END_ELEMENT && is(parent)) return false;
            }
            return false;
        }

        /** All text up to the end of the element of this name, but how it is to be pronounced. */
        String text(String element) throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            int pronounced = 0;
            while (reader.hasNext()) {
                int event = step();
                if (event == XMLStreamConstants.START_ELEMENT && is("rPh")) pronounced++;
                if (event == XMLStreamConstants.END_ELEMENT && is("rPh")) pronounced--;
                if (event == XMLStreamConstants.END_ELEMENT && is(element)) break;
                if (reader.isCharacters() && pronounced == 0) text.append(reader.getText());
            }
            return text.toString();
        }

        private int step() throws XMLStreamException {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw Fault.in(name, "sheet.entities");
            }
            return event;
        }

        boolean is(String element) {
            return reader.getLocalName().equals(element);
        }

        /** An attribute, in whatever namespace; empty where there is none. */
        String attribute(String attribute) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(attribute)) return reader.getAttributeValue(i);
            }
            return "";
        }

        int number(String attribute, int otherwise) {
            String text = attribute(attribute);
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        }

        @Override
        public void close() {
            try {
                if (reader != null) reader.close();
                in.close();
            } catch (XMLStreamException | IOException ignored) {
                // it was only read
                return;
            }
        }
    }

    /** Ends with a refusal where more comes out than may. */
    private final class Bounded extends FilterInputStream {
        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int some = in.read(bytes, from, length);
            if (some > 0) count(some);
            return some;
        }

        private void count(int some) {
            left -= some;
            if (left < 0) throw Fault.in(name, "sheet.bomb", MOST_MEGABYTES);
        }
    }
}
