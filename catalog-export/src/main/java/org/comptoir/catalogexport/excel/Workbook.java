package org.comptoir.catalogexport.excel;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.comptoir.catalogexport.CatalogFormatException;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook; names lead nowhere but into the archive, and what a part inflates to is bounded as it is read. */
final class Workbook implements AutoCloseable {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final long HIGHEST_RATIO = 100;
    private static final long RATIO_FREE = 1024 * 1024;

    private final ZipFile zip;
    private long inflated;

    Workbook(Path file) throws IOException {
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException noArchive) {
            throw (CatalogFormatException) new CatalogFormatException(
                            0, "The file is no xlsx workbook, or it is cut off. Save it as .xlsx and send it again")
                    .initCause(noArchive);
        }
        if (zip.size() > MOST_ENTRIES) {
            zip.close();
            throw new CatalogFormatException(
                    0, "The workbook has %d parts; at most %d are read".formatted(zip.size(), MOST_ENTRIES));
        }
    }

    boolean has(String name) throws CatalogFormatException {
        return entry(name) != null;
    }

    InputStream open(String name) throws IOException {
        ZipEntry entry = entry(name);
        if (entry == null) {
            throw new CatalogFormatException(0, "The workbook has no part %s. Save it as .xlsx again".formatted(name));
        }
        try {
            return new Bounded(zip.getInputStream(entry), name, Math.max(1, entry.getCompressedSize()));
        } catch (ZipException | EOFException broken) {
            throw damaged(name, broken);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private @Nullable ZipEntry entry(String name) throws CatalogFormatException {
        try {
            return zip.getEntry(name);
        } catch (IllegalArgumentException malformed) {
            // how the archive reader answers to a name that is not UTF-8
            throw damaged(name, malformed);
        }
    }

    private static CatalogFormatException damaged(String name, Exception broken) {
        return (CatalogFormatException) new CatalogFormatException(
                        0, "The part %s of the workbook is damaged. Save it as .xlsx again".formatted(name))
                .initCause(broken);
    }

    private final class Bounded extends FilterInputStream {

        private final String name;
        private final long compressed;
        private long read;

        Bounded(InputStream in, String name, long compressed) {
            super(in);
            this.name = name;
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                int n = super.read(target, offset, length);
                count(Math.max(0, n));
                return n;
            } catch (ZipException | EOFException broken) {
                throw damaged(name, broken);
            }
        }

        private void count(int more) throws CatalogFormatException {
            read += more;
            inflated += more;
            if (inflated > MOST_BYTES || (read > RATIO_FREE && read / compressed > HIGHEST_RATIO)) {
                throw new CatalogFormatException(
                        0,
                        "The workbook inflates to more than %d MB or more than %d times its size. Send it as CSV"
                                .formatted(MOST_BYTES >> 20, HIGHEST_RATIO));
            }
        }
    }
}
