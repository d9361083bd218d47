// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/profile.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

GraphCall FetchProfile::call() const
{
    return getCall(u"me"_s, listFields(u"id,name"_s));
}

Result<Profile> FetchProfile::answerIn(const QJsonObject &answer) const
{
    Profile profile;
    profile.id = AccountId(answer.value("id"_L1).toString());
    profile.name = answer.value("name"_L1).toString();
    if (profile.id.isEmpty())
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete);
    return profile;
}

GraphCall FetchPersonPicture::call() const
{
    return getCall(u"me"_s, listFields(u"picture"_s));
}

Result<QString> FetchPersonPicture::answerIn(const QJsonObject &answer) const
{
    return answer.value("picture"_L1).toObject().value("data"_L1).toObject().value("url"_L1).toString();
}

} // namespace shoptalk
