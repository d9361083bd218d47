// SPDX-License-Identifier: GPL-3.0-or-later
// The markets of Meta's rate card. Source: WhatsApp pricing, "Country calling codes" of the rate card.
#include "domain/rate.h"

#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

const QHash<QString, QString> &ownMarkets()
{
    static const QHash<QString, QString> markets{{u"AE"_s, u"United Arab Emirates"_s},
                                                 {u"AR"_s, u"Argentina"_s},
                                                 {u"BR"_s, u"Brazil"_s},
                                                 {u"CA"_s, u"North America"_s},
                                                 {u"CL"_s, u"Chile"_s},
                                                 {u"CO"_s, u"Colombia"_s},
                                                 {u"DE"_s, u"Germany"_s},
                                                 {u"EG"_s, u"Egypt"_s},
                                                 {u"ES"_s, u"Spain"_s},
                                                 {u"FR"_s, u"France"_s},
                                                 {u"GB"_s, u"United Kingdom"_s},
                                                 {u"ID"_s, u"Indonesia"_s},
                                                 {u"IL"_s, u"Israel"_s},
                                                 {u"IN"_s, u"India"_s},
                                                 {u"IT"_s, u"Italy"_s},
                                                 {u"MX"_s, u"Mexico"_s},
                                                 {u"MY"_s, u"Malaysia"_s},
                                                 {u"NG"_s, u"Nigeria"_s},
                                                 {u"NL"_s, u"Netherlands"_s},
                                                 {u"PE"_s, u"Peru"_s},
                                                 {u"PK"_s, u"Pakistan"_s},
                                                 {u"RU"_s, u"Russia"_s},
                                                 {u"SA"_s, u"Saudi Arabia"_s},
                                                 {u"TR"_s, u"Turkey"_s},
                                                 {u"US"_s, u"North America"_s},
                                                 {u"ZA"_s, u"South Africa"_s}};
    return markets;
}

struct SharedMarket {
    QString name;
    QString regions; ///< ISO 3166 codes, separated by spaces.
};

const QList<SharedMarket> &sharedMarkets()
{
    static const QList<SharedMarket> markets{
        {u"Rest of Africa"_s,
         u"AO BF BI BJ BW CD CG CI CM DZ ER ET GA GH GM GN GW KE LR LS LY MA MG ML MR MW MZ NA NE RW SD SL SN SO SS SZ TD TG TN TZ UG ZM"_s},
        {u"Rest of Asia Pacific"_s, u"AF AU BD CN HK JP KH LA LK MN NP NZ PG PH SG TH TJ TM TW UZ VN"_s},
        {u"Rest of Central & Eastern Europe"_s,
         u"AL AM AZ BG BY CZ GE GR HR HU LT LV MD MK PL RO RS SI SK UA"_s},
        {u"Rest of Latin America"_s, u"BO CR DO EC GT HN HT JM NI PA PR PY SV UY VE"_s},
        {u"Rest of Middle East"_s, u"BH IQ JO KW LB OM QA YE"_s},
        {u"Rest of Western Europe"_s, u"AT BE CH DK FI IE NO PT SE"_s}};
    return markets;
}

} // namespace

QStringList marketsOf(const QString &region)
{
    QStringList markets;
    if (const QString own = ownMarkets().value(region); !own.isEmpty())
        markets << own;
    for (const SharedMarket &shared : sharedMarkets()) {
        if (!region.isEmpty() && shared.regions.split(u' ').contains(region))
            markets << shared.name;
    }
    return markets << u"Other"_s;
}

} // namespace shoptalk
