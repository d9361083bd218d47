// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/webhookitem.h"

#include "graph/incomingmessage.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Finds where the values of JSON begin and end, without reading them.
class JsonScanner {
public:
    explicit JsonScanner(QByteArrayView in)
        : m_in(in)
    {
    }

    bool isAtEnd() const { return m_at >= m_in.size(); }

    /// Skips what lies between values: white space, and whatever is no JSON.
    void skipTo(QByteArrayView characters)
    {
        while (!isAtEnd() && !characters.contains(m_in[m_at]))
            ++m_at;
    }

    /// True if `c` is next, which is taken then.
    bool take(char c)
    {
        skipBlank();
        if (isAtEnd() || m_in[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    /// The value that begins here.
    QByteArrayView takeValue()
    {
        skipBlank();
        const qsizetype start = m_at;
        int depth = 0;
        while (!isAtEnd()) {
            const char c = m_in[m_at];
            if (depth == 0 && (c == ',' || c == '}' || c == ']'))
                break;
            if (c == '"') {
                skipString();
                continue;
            }
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            ++m_at;
        }
        return m_in.sliced(start, m_at - start).trimmed();
    }

    /// The text between the quotes, with its escapes.
    QByteArrayView takeKey()
    {
        skipBlank();
        if (isAtEnd() || m_in[m_at] != '"')
            return {};
        const qsizetype start = m_at;
        skipString();
        return m_in.sliced(start + 1, qMax<qsizetype>(0, m_at - start - 2));
    }

private:
    /// A NUL between values is left out when a body is repaired.
    void skipBlank()
    {
        while (!isAtEnd() && QByteArrayView(" \t\r\n\0", 5).contains(m_in[m_at]))
            ++m_at;
    }

    void skipString()
    {
        ++m_at;
        while (!isAtEnd() && m_in[m_at] != '"')
            m_at += m_in[m_at] == '\\' ? 2 : 1;
        m_at = qMin(m_at + 1, m_in.size());
    }

    QByteArrayView m_in;
    qsizetype m_at = 0;
};

} // namespace

QByteArrayView memberBytes(QByteArrayView json, QLatin1StringView key)
{
    JsonScanner scanner(json);
    scanner.skipTo("{"); // past a byte order mark
    QByteArrayView found;
    if (!scanner.take('{'))
        return found;
    do {
        const QByteArrayView name = scanner.takeKey();
        if (!scanner.take(':'))
            break;
        const QByteArrayView value = scanner.takeValue();
        if (QLatin1StringView(name.data(), name.size()) == key)
            found = value;
    } while (scanner.take(','));
    return found;
}

QList<QByteArrayView> elementBytes(QByteArrayView json)
{
    JsonScanner scanner(json);
    QList<QByteArrayView> all;
    if (!scanner.take('['))
        return all;
    do {
        const QByteArrayView value = scanner.takeValue();
        if (!value.isEmpty())
            all << value;
    } while (scanner.take(','));
    return all;
}

QByteArray WebhookItem::raw() const
{
    return bytes.isEmpty() ? QJsonDocument(object).toJson(QJsonDocument::Compact) : bytes.toByteArray();
}

QList<WebhookItem> WebhookItem::itemsAt(QLatin1StringView key) const
{
    const QJsonArray items = itemsIn(object.value(key));
    const QByteArrayView list = memberBytes(bytes, key);
    const QList<QByteArrayView> parts = object.value(key).isObject() ? QList{list} : elementBytes(list);
    const bool areFound = parts.size() == items.size();
    QList<WebhookItem> all;
    for (qsizetype i = 0; i < items.size(); ++i)
        all << WebhookItem{items.at(i).toObject(), areFound ? parts.at(i) : QByteArrayView()};
    return all;
}

WebhookItem WebhookItem::at(QLatin1StringView key) const
{
    return {object.value(key).toObject(), memberBytes(bytes, key)};
}

} // namespace shoptalk
