// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/businessprofile.h"

#include "graph/grapherror.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString profilePath(const PhoneNumberId &number)
{
    return number.value() + "/whatsapp_business_profile"_L1;
}

/// Meta has two forms: the profile is `data[0]` itself, or `business_profile` in it.
QJsonObject profileItem(const QJsonObject &answer)
{
    const QJsonObject item = answer.value("data"_L1).toArray().at(0).toObject();
    return item.contains("business_profile"_L1) ? item.value("business_profile"_L1).toObject() : item;
}

} // namespace

GraphCall FetchBusinessProfile::call() const
{
    return getCall(profilePath(number), onlyFields(u"about,address,description,email,websites,vertical"_s));
}

Result<BusinessProfile> FetchBusinessProfile::answerIn(const QJsonObject &answer) const
{
    const QJsonObject item = profileItem(answer);
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

GraphCall ChangeBusinessProfile::call() const
{
    QJsonObject body = cloudApiBody();
    const auto note = [&body](QLatin1StringView name, const QString &before, const QString &after) {
        if (before != after)
            body.insert(name, after);
    };
    note("about"_L1, present.about, wanted.about);
    note("address"_L1, present.address, wanted.address);
    note("description"_L1, present.description, wanted.description);
    note("email"_L1, present.email, wanted.email);
    note("vertical"_L1, present.vertical, wanted.vertical);
    if (present.websites != wanted.websites)
        body.insert("websites"_L1, QJsonArray::fromStringList(wanted.websites));
    return postCall(profilePath(number), body);
}

Result<void> ChangeBusinessProfile::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

GraphCall FetchProfilePicture::call() const
{
    return getCall(profilePath(number), onlyFields(u"profile_picture_url"_s));
}

Result<QUrl> FetchProfilePicture::answerIn(const QJsonObject &answer) const
{
    return QUrl(profileItem(answer).value("profile_picture_url"_L1).toString());
}

GraphCall ChangeProfilePicture::call() const
{
    QJsonObject body = cloudApiBody();
    body.insert("profile_picture_handle"_L1, handle);
    return postCall(profilePath(number), body);
}

Result<void> ChangeProfilePicture::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

} // namespace shoptalk
