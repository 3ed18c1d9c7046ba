package org.partnershipregister.store.disk;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * What no register of ours holds, and what would run or reach out when the database is asked or written: functions,
 * triggers, views, synonyms, linked tables, and expressions that call something (decision 5).
 */
final class ForeignCode {
    private static final String REACHING_OUT = "'(FILE_READ|FILE_WRITE|CSVREAD|CSVWRITE|LINK_SCHEMA) *[(]'";
    private static final List<String> QUESTIONS = List.of(
        "SELECT ROUTINE_NAME FROM INFORMATION_SCHEMA.ROUTINES",
        "SELECT TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS",
        "SELECT SYNONYM_NAME FROM INFORMATION_SCHEMA.SYNONYMS",
        "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'"
            + " AND (TABLE_TYPE <> 'BASE TABLE' OR STORAGE_TYPE NOT IN ('CACHED', 'MEMORY'))",
        "SELECT CONSTRAINT_NAME FROM INFORMATION_SCHEMA.CHECK_CONSTRAINTS WHERE REGEXP_LIKE(CHECK_CLAUSE, " + REACHING_OUT + ")",
        "SELECT COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'"
            + " AND (COLUMN_DEFAULT LIKE '%(%' OR GENERATION_EXPRESSION IS NOT NULL)");

    private ForeignCode() {
    }

    /** An SQLException, as for a damaged file, when the database holds any. */
    static void refuse(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String question : QUESTIONS) {
                try (ResultSet found = statement.executeQuery(question)) {
                    if (found.next()) {
                        throw new SQLException("no register holds " + found.getString(1), "", SqlFailures.DAMAGED);
                    }
                }
            }
        }
    }
}
