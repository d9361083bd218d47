// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/backup/rowrecords.h"

namespace shoptalk::relay {

using http::Error;
using http::Result;

namespace {

constexpr char tableMark = 'T';
constexpr char rowMark = 'R';
constexpr char endMark = 'E';
constexpr char nothingMark = 'n';
constexpr char integerMark = 'i';
constexpr char bytesMark = 'b';
constexpr std::size_t numberBytes = 8;
constexpr std::uint64_t maxBytes = std::uint64_t{1} << 30U; ///< Far more than a cell can hold.
constexpr std::string_view eventTable = "webhook_events_log";

void addNumber(std::string &record, std::uint64_t number)
{
    for (std::size_t at = 0; at < numberBytes; ++at)
        record.push_back(static_cast<char>((number >> (8 * at)) & 0xffU));
}

void addBytes(std::string &record, std::string_view bytes)
{
    addNumber(record, bytes.size());
    record.append(bytes);
}

void addCell(std::string &record, const Cell &cell)
{
    if (!cell) {
        record.push_back(nothingMark);
    } else if (const auto *number = std::get_if<std::int64_t>(&*cell)) {
        record.push_back(integerMark);
        addNumber(record, static_cast<std::uint64_t>(*number));
    } else {
        record.push_back(bytesMark);
        addBytes(record, std::get<std::string>(*cell));
    }
}

tl::unexpected<Error> damaged(std::string detail)
{
    return tl::unexpected(Error{Error::Kind::Malformed, "backup_damaged", std::move(detail)});
}

tl::unexpected<Error> newer(std::string_view what)
{
    return tl::unexpected(Error{Error::Kind::Malformed, "backup_newer",
                                "a newer program made this backup: it holds " + std::string(what)});
}

} // namespace

Result<void> RowRecorder::beginTable(const TableHead &head)
{
    m_isEvents = head.form->name == eventTable;
    std::string record(1, tableMark);
    addBytes(record, head.form->name);
    addNumber(record, head.columns.size());
    for (const ColumnForm *column : head.columns)
        addBytes(record, column->name);
    return m_file.write(record);
}

Result<void> RowRecorder::row(std::span<const Cell> cells)
{
    std::string record(1, rowMark);
    for (const Cell &cell : cells)
        addCell(record, cell);
    ++m_counts.rows;
    m_counts.events += m_isEvents ? 1 : 0;
    return m_file.write(record);
}

Result<void> RowRecorder::finish()
{
    std::string record(1, endMark);
    addNumber(record, m_counts.rows);
    Result<void> written = m_file.write(record);
    return written ? m_file.finish() : written;
}

Result<std::uint64_t> RowReader::number()
{
    return m_file.read(numberBytes).map([](const std::string &bytes) {
        std::uint64_t value = 0;
        for (std::size_t at = 0; at < numberBytes; ++at)
            value |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[at])) << (8 * at);
        return value;
    });
}

Result<std::string> RowReader::bytes()
{
    const Result<std::uint64_t> count = number();
    if (!count)
        return tl::unexpected(count.error());
    if (*count > maxBytes)
        return damaged("a length is out of range");
    return m_file.read(static_cast<std::size_t>(*count));
}

Result<std::optional<TableRow>> RowReader::next()
{
    while (true) {
        const Result<std::string> mark = m_file.read(1);
        if (!mark)
            return tl::unexpected(mark.error());
        Result<void> read;
        switch (mark->front()) {
        case tableMark:
            read = readTable();
            break;
        case rowMark:
            return readRow().map([](TableRow row) { return std::optional(std::move(row)); });
        case endMark:
            return checkEnd().map([] { return std::optional<TableRow>(); });
        default:
            return damaged("a record is of no known kind");
        }
        if (!read)
            return tl::unexpected(read.error());
    }
}

Result<void> RowReader::readTable()
{
    const Result<std::string> name = bytes();
    const Result<std::uint64_t> columns = name ? number() : tl::unexpected(name.error());
    if (!columns)
        return tl::unexpected(columns.error());
    const TableSchema *const form = tableNamed(*name);
    if (!form)
        return newer(*name);
    TableHead head{form, {}};
    for (std::uint64_t at = 0; at < *columns; ++at) {
        const Result<std::string> column = bytes();
        if (!column)
            return tl::unexpected(column.error());
        head.columns.push_back(columnNamed(*form, *column));
        if (!head.columns.back())
            return newer(*name + '.' + *column);
    }
    m_heads.push_back(std::move(head));
    return {};
}

Result<TableRow> RowReader::readRow()
{
    if (m_heads.empty())
        return damaged("a row stands in no table");
    TableRow row{&m_heads.back(), {}};
    for (const ColumnForm *column : row.head->columns) {
        const Result<std::string> mark = m_file.read(1);
        if (!mark)
            return tl::unexpected(mark.error());
        const bool isInteger = mark->front() == integerMark;
        if (mark->front() == nothingMark) {
            row.cells.emplace_back();
            continue;
        }
        if (isInteger != (column->type == ColumnType::Integer) || (!isInteger && mark->front() != bytesMark))
            return damaged("a cell is of the wrong kind");
        Result<Cell> cell = isInteger
            ? number().map([](std::uint64_t value) { return Cell(static_cast<std::int64_t>(value)); })
            : bytes().map([](std::string text) { return Cell(std::move(text)); });
        if (!cell)
            return tl::unexpected(cell.error());
        row.cells.push_back(std::move(*cell));
    }
    ++m_counts.rows;
    m_counts.events += row.head->form->name == eventTable ? 1 : 0;
    return row;
}

Result<void> RowReader::checkEnd()
{
    const Result<std::uint64_t> expected = number();
    if (!expected)
        return tl::unexpected(expected.error());
    const Result<bool> isEnd = m_file.atEnd();
    if (!isEnd)
        return tl::unexpected(isEnd.error());
    if (!*isEnd || *expected != m_counts.rows)
        return damaged("rows are missing");
    return {};
}

} // namespace shoptalk::relay
