// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/tolerantjson.h"

#include <QJsonDocument>
#include <QString>

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qsizetype maxExactDigits = 18; // of a 64-bit integer
constexpr auto replacement = "\xEF\xBF\xBD"; // U+FFFD in UTF-8

/// One pass over JSON that is valid UTF-8 already.
class JsonRepairer {
public:
    explicit JsonRepairer(QByteArrayView in)
        : m_in(in)
    {
        m_out.reserve(in.size());
    }

    QByteArray repaired()
    {
        while (m_at < m_in.size())
            takeToken();
        return std::move(m_out);
    }

private:
    bool isSkipped() const { return m_depth > maxJsonDepth; }
    void write(QByteArrayView text)
    {
        if (!isSkipped())
            m_out += text;
    }

    void takeToken()
    {
        const char c = m_in[m_at];
        if (c == '"')
            takeString();
        else if (c == '{' || c == '[')
            open(c);
        else if (c == '}' || c == ']')
            close(c);
        else if (c == '-' || (c >= '0' && c <= '9'))
            takeNumber();
        else if (++m_at; c != '\0')
            write({&c, 1});
    }

    void open(char bracket)
    {
        ++m_at;
        if (++m_depth == maxJsonDepth + 1)
            m_out += "null";
        write({&bracket, 1});
    }

    void close(char bracket)
    {
        ++m_at;
        write({&bracket, 1});
        --m_depth;
    }

    void takeNumber()
    {
        const qsizetype start = m_at;
        const auto belongs = [](char c) {
            return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
        };
        while (m_at < m_in.size() && belongs(m_in[m_at]))
            ++m_at;
        const QByteArrayView number = m_in.sliced(start, m_at - start);
        write(isHeld(number) ? number.toByteArray() : '"' + number.toByteArray() + '"');
    }

    /// An identifier may come as a number, and must not be rounded.
    static bool isHeld(QByteArrayView number)
    {
        bool isNumber = false;
        (void)number.toDouble(&isNumber);
        const bool isWhole = !number.contains('.') && !number.contains('e') && !number.contains('E');
        const bool hasLeadingZero =
            number.size() > 1 && number[0] == '0' && number[1] >= '0' && number[1] <= '9';
        return isNumber && !hasLeadingZero && (!isWhole || number.size() <= maxExactDigits);
    }

    void takeString()
    {
        ++m_at;
        write("\"");
        while (m_at < m_in.size() && m_in[m_at] != '"') {
            if (m_in[m_at] == '\\')
                takeEscape();
            else
                takeCharacter();
        }
        if (m_at < m_in.size()) {
            ++m_at;
            write("\"");
        }
    }

    void takeCharacter()
    {
        const char c = m_in[m_at++];
        if (c == '\n')
            write("\\n");
        else if (c == '\r')
            write("\\r");
        else if (c == '\t')
            write("\\t");
        else if (static_cast<unsigned char>(c) < 0x20)
            write(replacement);
        else
            write({&c, 1});
    }

    void takeEscape()
    {
        const std::optional<ushort> unit = unitAt(m_at);
        if (!unit) {
            takeShortEscape();
            return;
        }
        const std::optional<ushort> next = QChar::isHighSurrogate(*unit) ? unitAt(m_at + 6) : std::nullopt;
        const bool isPair = next && QChar::isLowSurrogate(*next);
        if (isPair || !QChar::isSurrogate(*unit)) {
            write(m_in.sliced(m_at, isPair ? 12 : 6));
            m_at += isPair ? 12 : 6;
        } else {
            write(replacement);
            m_at += 6;
        }
    }

    void takeShortEscape()
    {
        const char escaped = m_at + 1 < m_in.size() ? m_in[m_at + 1] : '\0';
        if (escaped != '\0' && QByteArrayView("\"\\/bfnrt").contains(escaped)) {
            write(m_in.sliced(m_at, 2));
            m_at += 2;
        } else { // no escape at all
            write(replacement);
            ++m_at;
        }
    }

    /// The UTF-16 unit that is written as `\uXXXX` at `at`.
    std::optional<ushort> unitAt(qsizetype at) const
    {
        if (at + 6 > m_in.size() || m_in[at] != '\\' || m_in[at + 1] != 'u')
            return std::nullopt;
        ushort unit = 0;
        for (const char digit : m_in.sliced(at + 2, 4)) {
            const qsizetype value = QByteArrayView("0123456789abcdefABCDEF").indexOf(digit);
            if (value < 0)
                return std::nullopt;
            unit = ushort(unit << 4 | (value < 16 ? value : value - 6));
        }
        return unit;
    }

    QByteArrayView m_in;
    qsizetype m_at = 0;
    int m_depth = 0;
    QByteArray m_out;
};

} // namespace

QByteArray repairedJson(const QByteArray &body)
{
    const QByteArray text = QString::fromUtf8(body).toUtf8(); // what is no UTF-8 becomes U+FFFD
    return JsonRepairer(text).repaired();
}

Result<QJsonObject> parseTolerantly(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(repairedJson(body));
    if (!document.isObject())
        return failure(Error::Kind::Malformed, Reason::WebhookNotJson);
    return document.object();
}

} // namespace shoptalk
