// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templateplaceholders.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace shoptalk {

// Meta's limits for a template; all characters are counted by `characterCount`.
// Source: Cloud API, template components.

inline constexpr qsizetype maxTemplateNameCharacters = 512;
inline constexpr qsizetype maxTemplateHeaderCharacters = 60;
inline constexpr qsizetype maxTemplateBodyCharacters = 1024;
inline constexpr qsizetype maxTemplateFooterCharacters = 60;
inline constexpr qsizetype maxTemplateButtons = 10;
inline constexpr qsizetype maxTemplateUrlButtons = 2;
inline constexpr qsizetype maxTemplateButtonCharacters = 25;
inline constexpr qsizetype maxTemplateUrlCharacters = 2000;
inline constexpr qsizetype maxTemplatePhoneCharacters = 20;
inline constexpr qsizetype maxCouponCodeCharacters = 20;
inline constexpr qsizetype maxOneTimeCodeCharacters = 15;
inline constexpr qsizetype maxOfferCharacters = 16;
inline constexpr qsizetype maxCardBodyCharacters = 160;
inline constexpr qsizetype minTemplateCards = 2;
inline constexpr qsizetype maxTemplateCards = 10;
inline constexpr int maxCodeExpirationMinutes = 90;
inline constexpr qsizetype maxTemplateProducts = 30;

/// What Meta would refuse about a new or changed template.
enum class TemplateProblem {
    NameMissing,
    NameInvalid, ///< Other characters than a–z, 0–9 and _.
    NameTooLong,
    LanguageMissing,
    CategoryMissing,
    HeaderMissing, ///< A text header without text.
    HeaderTooLong,
    HeaderHasLineBreak,
    HeaderVariablesTooMany, ///< More than one.
    HeaderFileMissing, ///< A media header without an example file.
    BodyMissing,
    BodyTooLong,
    FooterTooLong,
    FooterHasVariable,
    VariableAtEdge, ///< The text begins or ends with a variable.
    VariablesAdjacent,
    VariableNumbersSkip, ///< Not {{1}}, {{2}}, … without a gap.
    VariableNameInvalid, ///< Other characters than a–z, 0–9 and _, or numbers among names.
    BracesUnbalanced, ///< "{{" or "}}" that belongs to no variable.
    ExampleMissing,
    ButtonsTooMany,
    UrlButtonsTooMany,
    PhoneButtonsTooMany,
    CopyCodeButtonsTooMany,
    QuickRepliesScattered, ///< Other buttons stand between quick replies.
    ButtonTextMissing,
    ButtonTextTooLong,
    ButtonTextTwice,
    ButtonUrlInvalid,
    ButtonUrlTooLong,
    ButtonVariableNotAtEnd,
    ButtonExampleMissing,
    ButtonPhoneInvalid,
    CouponCodeMissing,
    CouponCodeTooLong,
    OfferTextMissing,
    OfferTextTooLong,
    CodeMinutesOutOfRange, ///< 1 to 90, or none.
    CodeButtonMissing, ///< An authentication template without the button for its code.
    CardsTooFew,
    CardsTooMany,
    CardsUnlike, ///< The cards of a carousel have the same header format and the same buttons.
    CardBodyTooLong,
    VariablesTooMany ///< Fewer than two words for each variable, and one more.
};

/// Where a problem is.
struct TemplateFinding {
    TemplateProblem problem = TemplateProblem::BodyMissing;
    QString variable = {}; ///< Of an example that is missing, and of a name that is not possible.
    int button = -1;
    int card = -1;

    friend bool operator==(const TemplateFinding &, const TemplateFinding &) = default;
};

/// Everything that Meta would refuse about `whole` as a template to be created or edited, in the order of its
/// parts; empty if nothing is known.
QList<TemplateFinding> problemsIn(const Template &whole);

/// What is wrong with the value for a placeholder.
enum class ValueProblem {
    None,
    Missing,
    TooLong,
    HasLineBreak, ///< Or a tab, or more than four blanks in a row.
    HasBlank, ///< In a code or in an address.
    TimeIsPast,
    PositionInvalid, ///< No degrees of latitude and longitude.
    ProductsTooMany,
    AddressInvalid ///< Of a file: no complete https address.
};

/// One problem for each value, in the order of `placeholdersOf`; `now` in UTC.
QList<ValueProblem> problemsIn(const TemplateComponents &components, const QList<TemplateValue> &values,
                               const QDateTime &now);

/// True if the filled-in body is longer than WhatsApp allows, although each value is valid.
bool isTooLong(const TemplateComponents &filled);

/// Why a template can't be sent to a customer.
enum class TemplateObstacle {
    None,
    NotApproved, ///< The template's status says why.
    MarketingStopped, ///< The customer asked for no more marketing.
    PhoneNumberUnknown, ///< Codes go to phone numbers only (131062).
    NotSupported ///< It has a part that this program can't fill in.
};

/// What is known of the customer to whom a template would be sent.
struct TemplateRecipient {
    bool hasPhoneNumber = true;
    bool isMarketingStopped = false;
};

TemplateObstacle obstacleFor(const Template &whole, const TemplateRecipient &recipient);

} // namespace shoptalk
