// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"

#include "domain/customer.h"
#include "graph/incomingmessage.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int maxTitleLength = 1024;
constexpr double maxDecimal = 1e15; // beyond that a double has no cents
} // namespace

bool isOfType(const QJsonObject &item, QLatin1StringView type)
{
    const QString own = item.value("type"_L1).toString();
    return own.isEmpty() ? item.contains(type) : own == type;
}

bool hasObject(const QJsonObject &item, std::initializer_list<const char *> types)
{
    return std::any_of(types.begin(), types.end(), [&item](const char *type) {
        return isOfType(item, QLatin1StringView(type)) && item.value(QLatin1StringView(type)).isObject();
    });
}

QJsonObject objectAt(const QJsonObject &item, QLatin1StringView key)
{
    return item.value(key).toObject();
}

QString idIn(const QJsonObject &object, QLatin1StringView key)
{
    return textOf(object.value(key));
}

QString titleIn(const QJsonObject &object, QLatin1StringView key)
{
    return cleanName(textOf(object.value(key)), maxTitleLength);
}

std::optional<double> finiteNumberIn(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    bool isNumber = value.isDouble();
    const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

double numberIn(const QJsonObject &object, QLatin1StringView key)
{
    return finiteNumberIn(object, key).value_or(0);
}

int wholeNumberIn(const QJsonObject &object, QLatin1StringView key)
{
    const double number = numberIn(object, key);
    const bool isInRange =
        number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    return isInRange ? static_cast<int>(number) : 0;
}

QString decimalIn(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    const double number = value.toDouble();
    if (std::abs(number) > maxDecimal)
        return {};
    return value.isDouble() ? QString::number(number, 'f', QLocale::FloatingPointShortest)
                            : titleIn(object, key);
}

QString webAddressIn(const QJsonObject &object, QLatin1StringView key)
{
    const QString text = object.value(key).toString();
    const QString scheme = QUrl(text, QUrl::StrictMode).scheme();
    return scheme == "https"_L1 || scheme == "http"_L1 ? text : QString();
}

void insertText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QJsonObject typed(QLatin1StringView type, const QJsonValue &content)
{
    return QJsonObject{{u"type"_s, QString(type)}, {QString(type), content}};
}

} // namespace shoptalk
