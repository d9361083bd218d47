// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/businessprofile.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using Field = ProfileProblem::Field;
using What = ProfileProblem::What;

/// The length in characters: one beyond the basic plane counts once.
qsizetype lengthOf(const QString &text)
{
    return text.toUcs4().size();
}

bool isEmail(const QString &text)
{
    static const QRegularExpression form(uR"(\A[^@\s]+@[^@\s]+\.[^@\s.]+\z)"_s);
    return form.match(text).hasMatch();
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

void checkLength(QList<ProfileProblem> &problems, Field field, const QString &text)
{
    if (lengthOf(text) > longest(field))
        problems.append({field, What::TooLong});
}

} // namespace

int longest(ProfileProblem::Field field)
{
    switch (field) {
    case Field::About:
        return 139;
    case Field::Email:
        return 128;
    case Field::Description:
        return 512;
    case Field::Address:
    case Field::Websites:
        return 256;
    }
    return 0;
}

QList<ProfileProblem> problemsIn(const BusinessProfile &wanted, const BusinessProfile &present)
{
    QList<ProfileProblem> problems;
    if (wanted.about.isEmpty() && !present.about.isEmpty())
        problems.append({Field::About, What::Emptied});
    checkLength(problems, Field::About, wanted.about);
    checkLength(problems, Field::Description, wanted.description);
    checkLength(problems, Field::Address, wanted.address);
    checkLength(problems, Field::Email, wanted.email);
    if (!wanted.email.isEmpty() && !isEmail(wanted.email))
        problems.append({Field::Email, What::NotAnAddress});
    if (wanted.websites.size() > maxWebsites)
        problems.append({Field::Websites, What::TooMany});
    for (const QString &website : wanted.websites) {
        checkLength(problems, Field::Websites, website);
        if (!isWebAddress(website))
            problems.append({Field::Websites, What::NotAnAddress});
    }
    return problems;
}

QStringList businessVerticals()
{
    return {u"ALCOHOL"_s,       u"APPAREL"_s,    u"AUTO"_s,
            u"BEAUTY"_s,        u"EDU"_s,        u"ENTERTAIN"_s,
            u"EVENT_PLAN"_s,    u"FINANCE"_s,    u"GOVT"_s,
            u"GROCERY"_s,       u"HEALTH"_s,     u"HOTEL"_s,
            u"NONPROFIT"_s,     u"NOT_A_BIZ"_s,  u"ONLINE_GAMBLING"_s,
            u"OTC_DRUGS"_s,     u"OTHER"_s,      u"PHYSICAL_GAMBLING"_s,
            u"PROF_SERVICES"_s, u"RESTAURANT"_s, u"RETAIL"_s,
            u"TRAVEL"_s};
}

} // namespace shoptalk
