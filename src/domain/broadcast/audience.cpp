// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/audience.h"

#include "domain/numberforms.h"
#include "domain/phonenumber.h"
#include "domain/template/templatechecks.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The people who were on the list already, by each of their identifiers.
class Seen {
public:
    /// False if a person with one of these identifiers was there before.
    bool add(const AudiencePerson &person)
    {
        QStringList names;
        if (!person.waId.isEmpty())
            names << canonicalNumber(person.waId);
        if (!person.userId.isEmpty())
            names << person.userId.value();
        if (!person.customer.isEmpty())
            names << person.customer.value();
        const bool isNew = std::none_of(names.begin(), names.end(),
                                        [this](const QString &name) { return m_names.contains(name); });
        for (const QString &name : std::as_const(names))
            m_names.insert(name);
        return isNew;
    }

private:
    QSet<QString> m_names;
};

/// Source: Cloud API, marketing templates to numbers of the United States, since April 2025.
bool isCountryAllowed(const AudiencePerson &person)
{
    // Of the numbers, only those of the North American plan can belong to the United States.
    const bool isElsewhere = !person.waId.isEmpty() && !person.waId.value().startsWith(u'1');
    return isElsewhere || customerRegion(person.waId, person.userId) != "US"_L1;
}

bool areUsable(const QStringList &words, const AudienceRules &rules)
{
    const QList<TemplateValue> values = templateValues(rules.whole.components, words);
    const QList<ValueProblem> problems = problemsIn(rules.whole.components, values, rules.now);
    const bool isGood = std::all_of(problems.begin(), problems.end(),
                                    [](ValueProblem problem) { return problem == ValueProblem::None; });
    return isGood && !isTooLong(filledIn(rules.whole.components, values));
}

/// What follows from "stop", in any of its forms.
Eligibility eligibilityAfterStop(const AudiencePerson &person, const AudienceRules &rules)
{
    const bool isMarketing = rules.whole.category == TemplateCategory::Marketing;
    if (isMarketing && person.isMarketingStopped)
        return Eligibility::MarketingStopped;
    if (rules.includesStopped && !isMarketing)
        return Eligibility::Eligible;
    if (person.isStopUndecided)
        return Eligibility::StopUndecided;
    return person.isAllStopped ? Eligibility::AllStopped : Eligibility::Eligible;
}

Eligibility eligibilityOf(const CheckedPerson &checked, const AudienceRules &rules, Seen &seen)
{
    const AudiencePerson &person = checked.person;
    const bool isMarketing = rules.whole.category == TemplateCategory::Marketing;
    if (person.waId.isEmpty() && person.userId.isEmpty())
        return Eligibility::NumberInvalid;
    if (!seen.add(person))
        return Eligibility::Duplicate;
    if (person.isBlocked)
        return Eligibility::Blocked;
    if (const Eligibility stop = eligibilityAfterStop(person, rules); stop != Eligibility::Eligible)
        return stop;
    if (isMarketing && !isCountryAllowed(person))
        return Eligibility::CountryNotAllowed;
    if (!areUsable(checked.words, rules))
        return Eligibility::ValueUnusable;
    return person.hasConsent || rules.allAgreed ? Eligibility::Eligible : Eligibility::ConsentMissing;
}

} // namespace

QString canonicalNumber(const WaId &waId)
{
    const WaId other = otherFormOf(waId);
    return other.isEmpty() ? waId.value() : std::min(waId.value(), other.value());
}

WaId waIdFrom(const QString &number, const QString &region)
{
    QString text = number.trimmed();
    if (text.startsWith("00"_L1))
        text = u'+' + text.sliced(2);
    Result<QString> e164 = toE164(text, region);
    // Exported lists often have the country code without the plus. A number without its area code must not
    // become one of another country.
    if (!e164 && !text.startsWith(u'+') && isValidNumber(u'+' + text))
        e164 = toE164(u'+' + text);
    return e164 ? WaId(e164->sliced(1)) : WaId();
}

Audience checkAudience(QList<AudiencePerson> people, const AudienceRules &rules)
{
    Audience audience;
    audience.people.reserve(people.size());
    Seen seen;
    for (AudiencePerson &person : people) {
        CheckedPerson checked;
        checked.person = std::move(person);
        checked.words = resolved(rules.sources, checked.person.name, checked.person.cells);
        checked.eligibility = eligibilityOf(checked, rules, seen);
        ++audience.counts[checked.eligibility];
        audience.people << std::move(checked);
    }
    return audience;
}

} // namespace shoptalk
