// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statementprogress.h"

#include "store/connection.h"
#include "store/statement.h"

#include <QHash>
#include <QList>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int stepsAtOnce = 20'000;
constexpr qint64 minStepsToWatch = 2'000'000; // a tenth of a second

/// One instruction of a statement's program. Source: SQLite, "The SQLite Bytecode Engine".
struct Instruction {
    QString code;
    qint64 p1 = 0;
    qint64 p2 = 0;
    qint64 p5 = 0;
};

/// The statement's own program, without those of triggers, which follow it and count from 0 again.
QList<Instruction> programOf(const Connection &connection, const QString &sql)
{
    QList<Instruction> program;
    Statement explain(connection, u"EXPLAIN "_s + sql);
    if (!explain.run())
        return program; // it will fail itself
    while (explain.next() && explain.big(0) == program.size())
        program << Instruction{explain.text(1), explain.big(2), explain.big(3), explain.big(6)};
    return program;
}

/// About how many rows the table or index with this root page has; 0 if that is not known, as of a table
/// without row ids.
qint64 rowsAt(const Connection &connection, qint64 rootPage)
{
    Statement find(connection, uR"sql(SELECT s.tbl_name FROM sqlite_schema AS s
        JOIN pragma_table_list AS l ON l.schema = 'main' AND l.name = s.tbl_name AND l.type = 'table' AND l.wr = 0
        WHERE s.rootpage = ?)sql"_s);
    if (!find.run(rootPage) || !find.next())
        return 0;
    Statement count(connection, u"SELECT max(rowid) FROM \"%1\""_s.arg(find.text(0)));
    return count.run() && count.next() ? count.big(0) : 0;
}

/// True for the last instruction of a loop over the rows of a cursor, which goes back to its first.
bool endsCursorLoop(const Instruction &instruction, qsizetype at)
{
    static const QStringList codes{u"Next"_s, u"Prev"_s, u"SorterNext"_s};
    return instruction.p2 < at && codes.contains(instruction.code);
}

/// True for the last instruction of a loop over the rows that another part of the program gives.
bool endsYieldLoop(const QList<Instruction> &program, qsizetype at)
{
    const Instruction &last = program.at(at);
    return last.code == "Goto"_L1 && last.p2 < at && program.at(last.p2).code == "Yield"_L1;
}

/// True if the instruction opens the table or index with the root page `p2`.
bool opensTable(const Instruction &instruction)
{
    constexpr qint64 isInRegister = 0x10; // OPFLAG_P2ISREG: of an index that is only being made
    return (instruction.code == "OpenRead"_L1 || instruction.code == "OpenWrite"_L1)
        && (instruction.p5 & isInRegister) == 0;
}

/// Loops inside of others are taken for a part of those, because they mostly look up a few rows.
qint64 expectedSteps(const Connection &connection, const QString &sql)
{
    const QList<Instruction> program = programOf(connection, sql);
    QHash<qint64, qint64> rows; // by cursor
    qint64 most = 0;
    for (const Instruction &each : program) {
        if (!opensTable(each))
            continue;
        rows.insert(each.p1, rowsAt(connection, each.p2));
        most = std::max(most, rows.value(each.p1));
    }
    qint64 steps = 0;
    qsizetype outerBegin = program.size();
    for (qsizetype at = program.size() - 1; at >= 0; --at) {
        const Instruction &each = program.at(at);
        const bool isCursorLoop = endsCursorLoop(each, at);
        if (at >= outerBegin || !(isCursorLoop || endsYieldLoop(program, at)))
            continue;
        outerBegin = each.p2;
        steps += (isCursorLoop ? rows.value(each.p1, most) : most) * (at - each.p2 + 1);
    }
    return steps;
}

} // namespace

StatementProgress::StatementProgress(const Connection &connection, const QString &sql, Report report)
    : m_connection(connection)
    , m_report(std::move(report))
    , m_expected(expectedSteps(connection, sql))
{
    if (m_expected >= minStepsToWatch)
        sqlite3_progress_handler(connection.handle(), stepsAtOnce, &StatementProgress::noteSteps, this);
}

StatementProgress::~StatementProgress()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

int StatementProgress::noteSteps(void *progress)
{
    auto *self = static_cast<StatementProgress *>(progress);
    self->m_done += stepsAtOnce;
    const int percent = int(std::min<qint64>(99, 100 * self->m_done / self->m_expected));
    if (percent > self->m_percent) {
        self->m_percent = percent;
        self->m_report(percent);
    }
    return 0; // anything else would interrupt the statement
}

} // namespace shoptalk
