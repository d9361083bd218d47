// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/setup/scriptedsetupflow.h"

namespace shoptalk::test {

/// Fills the set-up with the data of a corner shop, in English or in Arabic.
inline void fillSamples(SetupScript &script, bool arabic)
{
    using namespace Qt::StringLiterals;
    const auto in = [arabic](const QString &english, const QString &arabicText) {
        return arabic ? arabicText : english;
    };
    const BusinessManagerId business(u"300000000000001"_s);
    const WabaId waba(u"500000000000001"_s);
    script.workspaceName = in(u"Corner Shop"_s, u"دكان الحي"_s);
    script.account = {AccountId(u"218000000000001"_s), in(u"Amelia Hartley"_s, u"أميرة حداد"_s), {}, {}};
    script.lists.businessManagers = {
        {business, in(u"Corner Shop"_s, u"دكان الحي"_s), u"verified"_s},
        {BusinessManagerId(u"300000000000002"_s),
         in(u"Hartley Family Holding"_s, u"شركة حداد العائلية القابضة"_s), u"pending"_s},
        {BusinessManagerId(u"300000000000003"_s), in(u"Market Hall"_s, u"سوق المدينة"_s), u"not_verified"_s}};
    script.lists.wabas = {{waba, business, in(u"Corner Shop"_s, u"دكان الحي"_s), Waba::Ownership::Owned},
                          {WabaId(u"500000000000002"_s), business, in(u"Market Hall"_s, u"سوق المدينة"_s),
                           Waba::Ownership::Shared}};
    script.lists.phoneNumbers = {{PhoneNumberId(u"610000000000001"_s), waba, u"+34 910 00 00 01"_s,
                                  in(u"Corner Shop"_s, u"دكان الحي"_s), u"GREEN"_s, u"TIER_2K"_s,
                                  u"STANDARD"_s, u"CONNECTED"_s, true, false, false, u"APPROVED"_s},
                                 {PhoneNumberId(u"610000000000002"_s), waba, u"+34 910 00 00 02"_s,
                                  in(u"Corner Shop Deliveries"_s, u"توصيل دكان الحي"_s), u"YELLOW"_s,
                                  u"TIER_250"_s, u"HIGH"_s, u"CONNECTED"_s, false, false, false,
                                  u"PENDING_REVIEW"_s},
                                 {PhoneNumberId(u"610000000000003"_s),
                                  waba,
                                  u"+34 910 00 00 03"_s,
                                  in(u"Corner Shop Wholesale"_s, u"جملة دكان الحي"_s),
                                  u"UNKNOWN"_s,
                                  {},
                                  {},
                                  u"PENDING"_s,
                                  false,
                                  false,
                                  false}};
}

/// Twelve businesses: enough for a search.
inline void fillManyBusinesses(SetupScript &script)
{
    using namespace Qt::StringLiterals;
    script.lists.businessManagers.clear();
    const QStringList names{u"Corner Shop"_s,     u"Market Hall"_s,     u"Blue Door Bakery"_s,
                            u"Café Andino"_s,     u"Studio Nakamura"_s, u"Panadería Sol"_s,
                            u"Hartley Holding"_s, u"Green Grocer"_s,    u"Bike Repair 24"_s,
                            u"Flor y Nata"_s,     u"Old Town Books"_s,  u"Zeta Electronics"_s};
    for (int i = 0; i < names.size(); ++i)
        script.lists.businessManagers << BusinessManager{
            BusinessManagerId(QString::number(300000000000001 + i)), names.at(i), u"verified"_s};
}

} // namespace shoptalk::test
