// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/loginoptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QStringList textsIn(const QJsonArray &array)
{
    QStringList texts;
    for (const QJsonValue &value : array)
        texts << value.toString();
    return texts;
}

QRect rectangleIn(const QJsonArray &numbers)
{
    return numbers.size() == 4
        ? QRect(numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt(), numbers[3].toInt())
        : QRect();
}

Qt::LayoutDirection directionIn(const QJsonObject &object, const QString &language)
{
    const bool isRightToLeft = !language.isEmpty() && QLocale(language).textDirection() == Qt::RightToLeft;
    return object[u"right_to_left"_s].toBool(isRightToLeft) ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

Result<LoginOptions> readLoginOptions(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    LoginOptions options;
    options.address = QUrl(object[u"address"_s].toString(), QUrl::StrictMode);
    options.redirect = QUrl(object[u"redirect"_s].toString(), QUrl::StrictMode);
    options.hosts = AllowedHosts(textsIn(object[u"allowed_hosts"_s].toArray()));
    options.dark = object[u"dark"_s].toBool();
    options.language = object[u"language"_s].toString();
    options.textPoints = object[u"text_points"_s].toDouble();
    options.direction = directionIn(object, options.language);
    const qint64 watchEveryMs = object[u"watch_every_ms"_s].toInteger();
    if (watchEveryMs > 0)
        options.watchEvery = std::chrono::milliseconds(watchEveryMs);
    options.over = rectangleIn(object[u"over"_s].toArray());
    if (!options.hosts.allows(options.address) || !options.redirect.isValid()
        || options.redirect.host().isEmpty())
        return failure(Error::Kind::Malformed, Reason::LoginRequestInvalid);
    return options;
}

} // namespace shoptalk
