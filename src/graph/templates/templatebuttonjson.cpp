// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template/templatevariables.h"
#include "graph/templates/metatemplatetext.h"
#include "graph/templates/templatejson.h"

#include <QJsonDocument>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The text itself, or the first of a list: Meta's own samples have both.
QString firstText(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().at(0).toString() : value.toString();
}

OneTimeCodeKind codeKindNamed(const QString &word)
{
    for (const OneTimeCodeKind kind : {OneTimeCodeKind::OneTap, OneTimeCodeKind::ZeroTap}) {
        if (word.compare(metaWord(kind), Qt::CaseInsensitive) == 0)
            return kind;
    }
    return OneTimeCodeKind::CopyCode;
}

bool hasOtherKeys(const QJsonObject &object)
{
    static const QSet<QString> known{u"type"_s,         u"text"_s,    u"url"_s,
                                     u"phone_number"_s, u"example"_s, u"otp_type"_s};
    const QStringList keys = object.keys();
    return !known.contains(QSet<QString>(keys.begin(), keys.end()));
}

bool isCodeLink(const QUrl &url)
{
    return url.host() == "www.whatsapp.com"_L1
        && url.adjusted(QUrl::StripTrailingSlash).path() == "/otp/code"_L1;
}

/// The button as it was created. Meta gives back the button of a one-time code as a link of its own; the
/// query has what the button was created with. Source: Cloud API, copy code authentication templates.
QJsonObject asCreated(QJsonObject object)
{
    const QUrl url(object.value("url"_L1).toString());
    const bool isLink =
        buttonKindNamed(object.value("type"_L1).toString()) == TemplateButtonKind::Url && isCodeLink(url);
    if (!isLink)
        return object;
    object.insert("type"_L1, metaWord(TemplateButtonKind::OneTimeCode));
    object.remove("url"_L1);
    object.remove("example"_L1);
    const QUrlQuery query(url.query(QUrl::FullyEncoded).replace(u'+', "%20"_L1)); // encoded like a form
    const auto restore = [&query, &object](QLatin1StringView key, const QString &parameter) {
        const QString text = query.queryItemValue(parameter, QUrl::FullyDecoded);
        if (!text.isEmpty())
            object.insert(key, text);
    };
    restore("otp_type"_L1, u"otp_type"_s);
    restore("autofill_text"_L1, u"cta_display_name"_s);
    restore("package_name"_L1, u"package_name"_s);
    restore("signature_hash"_L1, u"signature_hash"_s);
    return object;
}

} // namespace

TemplateButton templateButtonIn(const QJsonObject &fetched)
{
    const QJsonObject object = asCreated(fetched);
    TemplateButton button;
    button.kind = buttonKindNamed(object.value("type"_L1).toString());
    button.text = object.value("text"_L1).toString();
    button.url = object.value("url"_L1).toString();
    button.phoneNumber = object.value("phone_number"_L1).toString();
    button.example = firstText(object.value("example"_L1));
    button.codeKind = codeKindNamed(object.value("otp_type"_L1).toString());
    if (button.kind == TemplateButtonKind::Unknown || hasOtherKeys(object))
        button.json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return button;
}

QJsonObject templateButtonJson(const TemplateButton &button)
{
    QJsonObject object = QJsonDocument::fromJson(button.json.toUtf8()).object();
    if (button.kind == TemplateButtonKind::Unknown)
        return object;
    object.insert("type"_L1, metaWord(button.kind));
    const auto insert = [&object](QLatin1StringView key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    insert("text"_L1, button.text);
    insert("url"_L1, button.url);
    insert("phone_number"_L1, button.phoneNumber);
    if (button.kind == TemplateButtonKind::OneTimeCode)
        object.insert("otp_type"_L1, metaWord(button.codeKind));
    if (button.kind == TemplateButtonKind::Url && !button.example.isEmpty())
        object.insert("example"_L1, QJsonArray{button.example});
    else
        insert("example"_L1, button.example);
    return object;
}

} // namespace shoptalk
