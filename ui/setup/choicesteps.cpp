// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/choicestep.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

ChoiceStep *makeBusinessStep(SetupFlow &flow, const Theme &theme, QWidget *parent)
{
    ChoiceSubject subject;
    subject.head = {Icon::Building, ChoiceStep::tr("Choose your business"),
                    ChoiceStep::tr("These are the businesses that your Facebook account manages. Meta calls "
                                   "them “business portfolios”.")};
    subject.rowIcon = Icon::Building;
    subject.listName = u"businessList"_s;
    subject.listLabel = ChoiceStep::tr("Businesses");
    subject.searchHint = ChoiceStep::tr("Search businesses");
    subject.loading = ChoiceStep::tr("Loading your businesses…");
    subject.showsPerson = true;
    subject.read = [&flow] { return choicesOf(flow.state().lists.businessManagers); };
    subject.choose = [&flow](const QStringList &ids) {
        flow.dispatch(setupevent::ChooseBusinessManager{BusinessManagerId(ids.first())});
    };
    return new ChoiceStep(flow, theme, std::move(subject), parent);
}

ChoiceStep *makeWabaStep(SetupFlow &flow, const Theme &theme, QWidget *parent)
{
    ChoiceSubject subject;
    subject.head = {
        Icon::Storefront, ChoiceStep::tr("Choose your WhatsApp account"),
        ChoiceStep::tr("A WhatsApp Business account contains the phone numbers of one shop or brand.")};
    subject.rowIcon = Icon::Storefront;
    subject.listName = u"wabaList"_s;
    subject.listLabel = ChoiceStep::tr("WhatsApp Business accounts");
    subject.searchHint = ChoiceStep::tr("Search accounts");
    subject.loading = ChoiceStep::tr("Loading your WhatsApp accounts…");
    subject.read = [&flow] { return choicesOf(flow.state().lists.wabas); };
    subject.choose = [&flow](const QStringList &ids) {
        flow.dispatch(setupevent::ChooseWaba{WabaId(ids.first())});
    };
    return new ChoiceStep(flow, theme, std::move(subject), parent);
}

ChoiceStep *makeNumberStep(SetupFlow &flow, const Theme &theme,
                           std::function<void(const QList<PhoneNumberId> &)> chosen, QWidget *parent)
{
    ChoiceSubject subject;
    subject.head = {
        Icon::Phone, ChoiceStep::tr("Choose your numbers"),
        ChoiceStep::tr(
            "Customers write to these numbers, and your replies come from them. Choose one or more.")};
    subject.rowIcon = Icon::Phone;
    subject.listName = u"numberList"_s;
    subject.listLabel = ChoiceStep::tr("Phone numbers");
    subject.searchHint = ChoiceStep::tr("Search numbers");
    subject.loading = ChoiceStep::tr("Loading your phone numbers…");
    subject.takesSeveral = true;
    subject.read = [&flow] { return choicesOf(flow.state().lists.phoneNumbers); };
    subject.choose = [&flow, chosen = std::move(chosen)](const QStringList &ids) {
        const QList<PhoneNumberId> numbers(ids.begin(), ids.end());
        chosen(numbers);
        flow.dispatch(setupevent::ChoosePhoneNumbers{numbers});
    };
    return new ChoiceStep(flow, theme, std::move(subject), parent);
}

} // namespace shoptalk
