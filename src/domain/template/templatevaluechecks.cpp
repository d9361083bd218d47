// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/headingfile.h"
#include "domain/template/templatechecks.h"
#include "domain/textlimit.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using Kind = TemplatePlaceholder::Kind;
using Part = TemplatePlaceholder::Part;

/// Source: Cloud API, template parameters: no line breaks, no tabs, no more than four blanks in a row.
bool hasLineBreak(const QString &text)
{
    static const QRegularExpression refused(uR"([\n\r\t\x{2028}\x{2029}]| {5,})"_s);
    return refused.match(text).hasMatch();
}

bool hasBlank(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isSpace(); });
}

ValueProblem textProblem(const QString &text, qsizetype limit, bool mayHaveBlanks)
{
    if (text.trimmed().isEmpty())
        return ValueProblem::Missing;
    if (hasLineBreak(text))
        return ValueProblem::HasLineBreak;
    if (!mayHaveBlanks && hasBlank(text))
        return ValueProblem::HasBlank;
    return characterCount(text) > limit ? ValueProblem::TooLong : ValueProblem::None;
}

ValueProblem productsProblem(const QString &ids)
{
    const QStringList all = ids.split(u',', Qt::SkipEmptyParts);
    if (std::all_of(all.begin(), all.end(), [](const QString &id) { return id.trimmed().isEmpty(); }))
        return ValueProblem::Missing;
    return all.size() > maxTemplateProducts ? ValueProblem::ProductsTooMany : ValueProblem::None;
}

/// 0, 0 is a place in the sea, so it means that the position is missing.
ValueProblem locationProblem(const LocationContent &location)
{
    if (location.latitude == 0 && location.longitude == 0)
        return ValueProblem::Missing;
    const bool isValidPosition = qAbs(location.latitude) <= 90 && qAbs(location.longitude) <= 180;
    return isValidPosition ? ValueProblem::None : ValueProblem::PositionInvalid;
}

/// Meta fetches a file from a public https address alone. A file of this computer becomes an id before it is
/// sent. Source: Cloud API, media messages.
ValueProblem fileProblem(const MediaContent &file)
{
    if (!file.id.isEmpty() || headingFileFrom(file.link))
        return ValueProblem::None;
    if (file.link.isEmpty())
        return ValueProblem::Missing;
    const QUrl address(file.link, QUrl::StrictMode);
    const bool isFetched = address.scheme() == "https"_L1 && !address.host().isEmpty();
    return isFetched ? ValueProblem::None : ValueProblem::AddressInvalid;
}

ValueProblem problemOf(const TemplatePlaceholder &placeholder, const TemplateValue &value,
                       const QDateTime &now)
{
    switch (placeholder.kind) {
    case Kind::Image:
    case Kind::Video:
    case Kind::Document:
        return fileProblem(value.media);
    case Kind::Location:
        return locationProblem(value.location);
    case Kind::LinkEnding:
        return textProblem(value.text, maxTemplateUrlCharacters, false);
    case Kind::CouponCode:
        return textProblem(value.text, maxCouponCodeCharacters, false);
    case Kind::OneTimeCode:
        return textProblem(value.text, maxOneTimeCodeCharacters, false);
    case Kind::EndTime:
        if (!value.endsAt.isValid())
            return ValueProblem::Missing;
        return value.endsAt <= now ? ValueProblem::TimeIsPast : ValueProblem::None;
    case Kind::ProductIds:
        return productsProblem(value.text);
    case Kind::Text:
        break;
    }
    const bool isHeader = placeholder.part == Part::Header;
    return textProblem(value.text, isHeader ? maxTemplateHeaderCharacters : maxTemplateBodyCharacters, true);
}

} // namespace

QList<ValueProblem> problemsIn(const TemplateComponents &components, const QList<TemplateValue> &values,
                               const QDateTime &now)
{
    QList<ValueProblem> problems;
    const QList<TemplatePlaceholder> placeholders = placeholdersOf(components);
    for (int i = 0; i < placeholders.size(); ++i)
        problems << problemOf(placeholders.at(i), values.value(i), now);
    return problems;
}

bool isTooLong(const TemplateComponents &filled)
{
    return characterCount(filled.body.text) > maxTemplateBodyCharacters
        || characterCount(filled.header.text.text) > maxTemplateHeaderCharacters;
}

TemplateObstacle obstacleFor(const Template &whole, const TemplateRecipient &recipient)
{
    if (whole.status != TemplateStatus::Approved)
        return TemplateObstacle::NotApproved;
    const TemplateComponents &parts = whole.components;
    const bool isUnknown = parts.header.format == HeaderFormat::Unknown || !parts.others.isEmpty()
        || std::any_of(parts.cards.begin(), parts.cards.end(),
                       [](const TemplateCard &card) { return card.header.format == HeaderFormat::Unknown; });
    if (isUnknown)
        return TemplateObstacle::NotSupported;
    if (whole.category == TemplateCategory::Marketing && recipient.isMarketingStopped)
        return TemplateObstacle::MarketingStopped;
    if (whole.category == TemplateCategory::Authentication && !recipient.hasPhoneNumber)
        return TemplateObstacle::PhoneNumberUnknown;
    return TemplateObstacle::None;
}

} // namespace shoptalk
