// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/csvtext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Windows-1252 differs from Latin-1 in these: the euro sign, quotation marks, dashes.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &each : text) {
        if (each >= QChar(0x80) && each <= QChar(0x9F))
            each = QChar(windows1252.at(each.unicode() - 0x80));
    }
    return text;
}

/// UTF-16 without a byte order mark has a zero in every second byte of its ASCII characters.
bool hasZeros(const QByteArray &bytes, qsizetype first)
{
    constexpr qsizetype sample = 64;
    qsizetype zeros = 0;
    const qsizetype end = std::min(bytes.size(), sample);
    for (qsizetype i = first; i < end; i += 2)
        zeros += bytes.at(i) == '\0' ? 1 : 0;
    return end >= 4 && zeros * 4 >= end; // at least half of them
}

QString decoded(QStringConverter::Encoding encoding, const QByteArray &bytes)
{
    QStringDecoder decode(encoding);
    return decode(bytes);
}

QChar separatorOf(const QString &text)
{
    constexpr std::array candidates{u',', u';', u'\t'};
    std::array<int, candidates.size()> counts{};
    bool isQuoted = false;
    bool hasBegun = false;
    for (const QChar each : text) {
        const bool isLineEnd = each == u'\n' || each == u'\r';
        if (each == u'"')
            isQuoted = !isQuoted;
        if (!isQuoted && isLineEnd && hasBegun)
            break;
        hasBegun = hasBegun || !isLineEnd;
        const auto found = std::find(candidates.begin(), candidates.end(), each.unicode());
        if (!isQuoted && found != candidates.end())
            ++counts.at(size_t(found - candidates.begin()));
    }
    return candidates.at(size_t(std::max_element(counts.begin(), counts.end()) - counts.begin()));
}

/// Walks once over the text.
class Reader {
public:
    Reader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    /// The next row that is not empty; false: there is none.
    bool next(QStringList &row, int &line)
    {
        while (m_at < m_text.size()) {
            line = m_line;
            row = readRow();
            const bool isEmpty =
                std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.isEmpty(); });
            if (!isEmpty)
                return true;
        }
        return false;
    }

private:
    QStringList readRow()
    {
        QStringList row;
        do
            row << readCell();
        while (m_at < m_text.size() && m_text.at(m_at) == m_separator && ++m_at > 0);
        skipLineEnd();
        return row;
    }

    QString readCell()
    {
        while (m_at < m_text.size() && m_text.at(m_at) == u' ')
            ++m_at;
        QString cell;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"')
            cell = readQuoted();
        const qsizetype begin =
            m_at; // characters after the closing quote, a mistake, belong to the value, too
        while (m_at < m_text.size() && !isEnd(m_text.at(m_at)))
            ++m_at;
        cell += QStringView(m_text).sliced(begin, m_at - begin);
        return cell.trimmed();
    }

    QString readQuoted()
    {
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar each = m_text.at(m_at);
            if (each == u'"') {
                if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"') {
                    ++m_at;
                    break;
                }
                ++m_at;
            }
            m_line += each == u'\n' ? 1 : 0;
            cell += each;
        }
        return cell;
    }

    bool isEnd(QChar each) const { return each == m_separator || each == u'\n' || each == u'\r'; }

    void skipLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        const bool isPair =
            m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n';
        m_at += isPair ? 2 : 1;
        ++m_line;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// Puts an apostrophe before everything that a spreadsheet could take for a formula: at the beginning, and
/// where a cell begins for one that separates by semicolons or tabs. Such a one splits quoted values, too,
/// because the quotation mark is not the first character of its cell.
QString withoutFormulas(const QString &value)
{
    static const QString formula = u"=+-@"_s;
    static const QString ends = u";\t\r\n"_s;
    QString safe;
    bool beginsCell = true;
    for (const QChar each : value) {
        const bool isHidden = safe.isEmpty() && (each == u'\t' || each == u'\r');
        if (isHidden || (beginsCell && formula.contains(each)))
            safe += u'\'';
        beginsCell = ends.contains(each) || (beginsCell && each == u' ');
        safe += each;
    }
    return safe;
}

} // namespace

QString textFrom(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(bytes.sliced(3));
    if (bytes.startsWith("\xFF\xFE"))
        return decoded(QStringConverter::Utf16LE, bytes.sliced(2));
    if (bytes.startsWith("\xFE\xFF"))
        return decoded(QStringConverter::Utf16BE, bytes.sliced(2));
    if (hasZeros(bytes, 1))
        return decoded(QStringConverter::Utf16LE, bytes);
    if (hasZeros(bytes, 0))
        return decoded(QStringConverter::Utf16BE, bytes);
    QStringDecoder decode(QStringConverter::Utf8);
    const QString text = decode(bytes);
    return decode.hasError() ? fromWindows1252(bytes) : text;
}

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > maxCsvBytes)
        return failure(Error::Kind::Malformed, Reason::FileTooLarge);
    QString text = textFrom(bytes);
    if (text.contains(QChar(u'\0')))
        return failure(Error::Kind::Malformed, Reason::NotUnderstood);
    QChar separator = separatorOf(text);
    int skipped = 0;
    if (text.startsWith("sep="_L1) && text.size() > 5) { // how Excel names it
        separator = text.at(4);
        text = text.sliced(text.indexOf(u'\n') + 1);
        skipped = 1;
    }
    CsvTable table;
    Reader reader(text, separator);
    int line = 0;
    if (!reader.next(table.header, line))
        return failure(Error::Kind::Malformed, Reason::NotUnderstood);
    qsizetype width = table.header.size();
    for (QStringList row; reader.next(row, line);) {
        if (table.rows.size() == maxCsvRows) {
            table.isCut = true;
            break;
        }
        width = std::max(width, row.size());
        table.rows << std::exchange(row, {});
        table.lines << line + skipped;
    }
    if (table.rows.isEmpty())
        return failure(Error::Kind::Malformed, Reason::NotUnderstood);
    table.header.resize(width);
    for (QStringList &row : table.rows)
        row.resize(width);
    return table;
}

QString csvValue(const QString &value)
{
    // A number with a plus is no formula.
    const bool isNumber = value.startsWith(u'+')
        && std::all_of(value.begin() + 1, value.end(), [](QChar each) { return each.isDigit(); });
    QString safe = isNumber ? value : withoutFormulas(value);
    if (!safe.contains(u',') && !safe.contains(u'"') && !safe.contains(u'\n') && !safe.contains(u'\r'))
        return safe;
    return u'"' + safe.replace(u'"', u"\"\""_s) + u'"';
}

QString csvLine(const QStringList &values)
{
    QStringList safe;
    for (const QString &value : values)
        safe << csvValue(value);
    return safe.join(u',') + u"\r\n"_s;
}

} // namespace shoptalk
