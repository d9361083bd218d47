// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/numberitems.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shoptalk {

Result<RegistrationState> registrationStateIn(const QJsonObject &answer)
{
    RegistrationState state;
    state.status = answer.value("status"_L1).toString();
    if (state.status.isEmpty())
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"status"_s);
    state.platformType = answer.value("platform_type"_L1).toString();
    state.isVerified = answer.value("code_verification_status"_L1).toString() == "VERIFIED"_L1;
    state.hasPin = answer.value("is_pin_enabled"_L1).toBool();
    state.isOnBusinessApp = answer.value("is_on_biz_app"_L1).toBool();
    return state;
}

DisplayName displayNameIn(const QJsonObject &answer)
{
    DisplayName name;
    name.shown = answer.value("verified_name"_L1).toString();
    name.status = answer.value("name_status"_L1).toString();
    name.wanted = answer.value("new_display_name"_L1).toString();
    name.wantedStatus = answer.value("new_name_status"_L1).toString();
    return name;
}

BusinessProfile businessProfileIn(const QJsonObject &answer)
{
    QJsonObject item = answer.value("data"_L1).toArray().at(0).toObject();
    if (item.contains("business_profile"_L1))
        item = item.value("business_profile"_L1).toObject();
    BusinessProfile profile;
    profile.about = item.value("about"_L1).toString();
    profile.address = item.value("address"_L1).toString();
    profile.description = item.value("description"_L1).toString();
    profile.email = item.value("email"_L1).toString();
    for (const auto &website : item.value("websites"_L1).toArray())
        profile.websites << website.toString();
    profile.vertical = item.value("vertical"_L1).toString();
    if (profile.vertical == "UNDEFINED"_L1)
        profile.vertical.clear();
    return profile;
}

QJsonObject profileChanges(const BusinessProfile &present, const BusinessProfile &wanted)
{
    QJsonObject changes;
    const auto note = [&changes](QLatin1StringView name, const QString &before, const QString &after) {
        if (before != after)
            changes.insert(name, after);
    };
    note("about"_L1, present.about, wanted.about);
    note("address"_L1, present.address, wanted.address);
    note("description"_L1, present.description, wanted.description);
    note("email"_L1, present.email, wanted.email);
    note("vertical"_L1, present.vertical, wanted.vertical);
    if (present.websites != wanted.websites)
        changes.insert("websites"_L1, QJsonArray::fromStringList(wanted.websites));
    return changes;
}

Result<ShortLink> shortLinkIn(const QJsonObject &item)
{
    ShortLink link;
    link.code = item.value("code"_L1).toString();
    link.text = item.value("prefilled_message"_L1).toString();
    link.link = QUrl(item.value("deep_link_url"_L1).toString());
    if (link.code.isEmpty() || link.link.isEmpty())
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"short link"_s);
    return link;
}

} // namespace shoptalk
