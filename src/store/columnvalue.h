// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <concepts>
#include <type_traits>
#include <variant>

namespace shoptalk {

/// A value as it is stored. Text is never NULL unless asked for with `orNull`; times are whole seconds, or
/// NULL when invalid.
class ColumnValue {
public:
    /// NULL.
    ColumnValue() = default;
    ColumnValue(QString text)
        : m_value(std::move(text))
    {
    }
    ColumnValue(QByteArray bytes)
        : m_value(std::move(bytes))
    {
    }
    ColumnValue(const QDateTime &at)
    {
        if (at.isValid())
            m_value = at.toSecsSinceEpoch();
    }
    ColumnValue(int value)
        : m_value(qint64(value))
    {
    }
    ColumnValue(qint64 value)
        : m_value(value)
    {
    }
    /// A template, so that no pointer becomes a flag.
    template <std::same_as<bool> Flag>
    ColumnValue(Flag value)
        : m_value(qint64(value))
    {
    }
    template <class Tag>
    ColumnValue(const Identifier<Tag> &id)
        : m_value(id.value())
    {
    }
    template <class Enum>
    requires std::is_enum_v<Enum> ColumnValue(Enum value)
        : m_value(qint64(value))
    {
    }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }

    using Stored = std::variant<std::monostate, qint64, QString, QByteArray>;
    const Stored &stored() const { return m_value; }

private:
    Stored m_value;
};

/// NULL instead of an empty text.
inline ColumnValue orNull(const QString &text)
{
    return text.isEmpty() ? ColumnValue() : ColumnValue(text);
}
template <class Tag>
ColumnValue orNull(const Identifier<Tag> &id)
{
    return orNull(id.value());
}

} // namespace shoptalk
