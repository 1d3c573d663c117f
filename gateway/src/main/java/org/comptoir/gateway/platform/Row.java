package org.comptoir.gateway.platform;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a result, read by column name; a plain getter insists on a value, an {@code optional…} one does not. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public long number(String column) throws SQLException {
        long value = results.getLong(column);
        present(results.wasNull() ? null : "", column);
        return value;
    }

    public Optional<Long> optionalNumber(String column) throws SQLException {
        long value = results.getLong(column);
        return results.wasNull() ? Optional.empty() : Optional.of(value);
    }

    public int integer(String column) throws SQLException {
        return Math.toIntExact(number(column));
    }

    public boolean flag(String column) throws SQLException {
        boolean value = results.getBoolean(column);
        present(results.wasNull() ? null : "", column);
        return value;
    }

    public String text(String column) throws SQLException {
        return present(results.getString(column), column);
    }

    public Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(results.getString(column));
    }

    public BigDecimal decimal(String column) throws SQLException {
        return present(results.getBigDecimal(column), column);
    }

    public Optional<BigDecimal> optionalDecimal(String column) throws SQLException {
        return Optional.ofNullable(results.getBigDecimal(column));
    }

    public Instant instant(String column) throws SQLException {
        return present(results.getObject(column, OffsetDateTime.class), column).toInstant();
    }

    public Optional<Instant> optionalInstant(String column) throws SQLException {
        return Optional.ofNullable(results.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    public LocalDate date(String column) throws SQLException {
        return present(results.getObject(column, LocalDate.class), column);
    }

    public Optional<LocalDate> optionalDate(String column) throws SQLException {
        return Optional.ofNullable(results.getObject(column, LocalDate.class));
    }

    public byte[] bytes(String column) throws SQLException {
        return present(results.getBytes(column), column);
    }

    public Optional<byte[]> optionalBytes(String column) throws SQLException {
        return Optional.ofNullable(results.getBytes(column));
    }

    /** The constant whose name the column holds. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    private static <T> T present(@Nullable T value, String column) {
        if (value == null) {
            throw new IllegalStateException("Column %s is null; read it with an optional getter".formatted(column));
        }
        return value;
    }
}
