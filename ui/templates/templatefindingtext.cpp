// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templatetext.h"
#include "ui/theme/isolated.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using Problem = TemplateProblem;

struct TemplateFindingStrings {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::TemplateFindingStrings)

public:
    static QString ofHead(Problem problem);
    static QString ofTexts(Problem problem);
    static QString ofVariables(const TemplateFinding &finding);
    static QString ofButtons(Problem problem);
    static QString ofCards(Problem problem);
    static QString where(const TemplateFinding &finding, const QString &sentence);
};

QString TemplateFindingStrings::ofHead(Problem problem)
{
    switch (problem) {
    case Problem::NameMissing:
        return tr("Give the template a name.");
    case Problem::NameInvalid:
        return tr("Use only small letters a–z, digits and underscores in the name.");
    case Problem::NameTooLong:
        return tr("The name is too long. Up to 512 characters are allowed.");
    case Problem::LanguageMissing:
        return tr("Choose a language.");
    case Problem::CategoryMissing:
        return tr("Choose a category.");
    default:
        return {};
    }
}

QString TemplateFindingStrings::ofTexts(Problem problem)
{
    switch (problem) {
    case Problem::HeaderMissing:
        return tr("Write the heading, or choose “No heading”.");
    case Problem::HeaderTooLong:
        return tr("The heading is too long. Up to 60 characters are allowed.");
    case Problem::HeaderHasLineBreak:
        return tr("The heading must be one line.");
    case Problem::HeaderVariablesTooMany:
        return tr("The heading can have one variable only.");
    case Problem::HeaderFileMissing:
        return tr("Choose an example file for the heading. WhatsApp’s reviewers look at it.");
    case Problem::BodyMissing:
        return tr("Write the message.");
    case Problem::BodyTooLong:
        return tr("The message is too long. Up to 1,024 characters are allowed.");
    case Problem::FooterTooLong:
        return tr("The last line is too long. Up to 60 characters are allowed.");
    case Problem::FooterHasVariable:
        return tr("The last line can’t have variables.");
    case Problem::OfferTextMissing:
        return tr("Write what the offer is.");
    case Problem::OfferTextTooLong:
        return tr("The text of the offer is too long. Up to 16 characters are allowed.");
    case Problem::CodeMinutesOutOfRange:
        return tr("A code is valid for 1 to 90 minutes.");
    case Problem::CodeButtonMissing:
        return tr("A template for codes needs the button that copies the code.");
    default:
        return {};
    }
}

QString TemplateFindingStrings::ofVariables(const TemplateFinding &finding)
{
    const QString variable = isolated(u"{{%1}}"_s.arg(finding.variable));
    switch (finding.problem) {
    case Problem::VariableAtEdge:
        return tr("The message can’t begin or end with a variable. Write some words before and after it.");
    case Problem::VariablesAdjacent:
        return tr("Two variables stand side by side. Write some words between them.");
    case Problem::VariableNumbersSkip:
        return tr("Number the variables 1, 2, 3 and so on, without a gap.");
    case Problem::VariableNameInvalid:
        return tr("%1 can’t be a variable here: use small letters, digits and underscores, and either "
                  "numbers or "
                  "names for all of them.")
            .arg(variable);
    case Problem::BracesUnbalanced:
        return tr("A variable needs two braces on each side, for example {{1}}.");
    case Problem::VariablesTooMany:
        return tr("The message has too many variables for its length. Write more words around them.");
    case Problem::ExampleMissing:
        return tr("Give an example for %1. WhatsApp’s reviewers read it in its place.").arg(variable);
    default:
        return {};
    }
}

QString TemplateFindingStrings::ofButtons(Problem problem)
{
    switch (problem) {
    case Problem::ButtonsTooMany:
        return tr("Up to 10 buttons are allowed.");
    case Problem::UrlButtonsTooMany:
        return tr("Up to two buttons can open a website.");
    case Problem::PhoneButtonsTooMany:
        return tr("Only one button can call.");
    case Problem::CopyCodeButtonsTooMany:
        return tr("Only one button can copy a code.");
    case Problem::QuickRepliesScattered:
        return tr("Put the quick replies next to each other.");
    case Problem::ButtonTextMissing:
        return tr("Enter the button’s text.");
    case Problem::ButtonTextTooLong:
        return tr("The text on the button is too long. Up to 25 characters are allowed.");
    case Problem::ButtonTextTwice:
        return tr("Two buttons have the same text.");
    case Problem::ButtonUrlInvalid:
        return tr("The address must begin with https:// and name a website.");
    case Problem::ButtonUrlTooLong:
        return tr("The address is too long. Up to 2,000 characters are allowed.");
    case Problem::ButtonVariableNotAtEnd:
        return tr("An address can have one variable, at its end.");
    case Problem::ButtonExampleMissing:
        return tr("Give an example of the whole address.");
    case Problem::ButtonPhoneInvalid:
        return tr("Write the phone number with the country code and digits only, for example +4930123456.");
    case Problem::CouponCodeMissing:
        return tr("Give an example of the code.");
    case Problem::CouponCodeTooLong:
        return tr("The code is too long. Up to 20 characters are allowed.");
    default:
        return {};
    }
}

QString TemplateFindingStrings::ofCards(Problem problem)
{
    switch (problem) {
    case Problem::CardsTooFew:
        return tr("A row of cards needs at least two.");
    case Problem::CardsTooMany:
        return tr("A row of cards can have up to 10.");
    case Problem::CardsUnlike:
        return tr("All cards need the same kind of heading and the same buttons.");
    case Problem::CardBodyTooLong:
        return tr("The text of the card is too long. Up to 160 characters are allowed.");
    default:
        return {};
    }
}

QString TemplateFindingStrings::where(const TemplateFinding &finding, const QString &sentence)
{
    const QLocale locale;
    if (finding.card >= 0 && finding.button >= 0)
        return tr("Card %1, button %2: %3")
            .arg(locale.toString(finding.card + 1), locale.toString(finding.button + 1), sentence);
    if (finding.card >= 0)
        return tr("Card %1: %2").arg(locale.toString(finding.card + 1), sentence);
    return finding.button < 0 ? sentence
                              : tr("Button %1: %2").arg(locale.toString(finding.button + 1), sentence);
}

} // namespace

QString findingText(const TemplateFinding &finding)
{
    QString sentence = TemplateFindingStrings::ofHead(finding.problem);
    for (const QString &next :
         {TemplateFindingStrings::ofTexts(finding.problem), TemplateFindingStrings::ofVariables(finding),
          TemplateFindingStrings::ofButtons(finding.problem),
          TemplateFindingStrings::ofCards(finding.problem)}) {
        if (sentence.isEmpty())
            sentence = next;
    }
    return TemplateFindingStrings::where(finding, sentence);
}

} // namespace shoptalk
