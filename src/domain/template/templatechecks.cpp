// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/template/templatechecks.h"

#include "domain/template/templatevariables.h"
#include "domain/textlimit.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using Problem = TemplateProblem;

bool isPlainName(const QString &name)
{
    static const QRegularExpression plain(u"^[a-z0-9_]+$"_s);
    return plain.match(name).hasMatch();
}

bool isNumber(const QString &name)
{
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    return digits.match(name).hasMatch();
}

/// Collects the findings of one template.
class Checker {
public:
    explicit Checker(const Template &whole)
        : m_whole(whole)
        , m_parts(whole.components)
    {
    }

    QList<TemplateFinding> check()
    {
        checkHead();
        checkHeader(m_parts.header);
        const bool isAuthentication = m_whole.category == TemplateCategory::Authentication;
        if (isAuthentication)
            checkCode();
        else
            checkBody(m_parts.body, maxTemplateBodyCharacters, Problem::BodyTooLong);
        checkFooter();
        checkOffer();
        checkButtons(m_parts.buttons);
        checkCards();
        return m_findings;
    }

private:
    void add(Problem problem, const QString &variable = {}, int button = -1)
    {
        const TemplateFinding finding{problem, variable, button, m_card};
        if (!m_findings.contains(finding))
            m_findings << finding;
    }
    void addIf(bool isWrong, Problem problem, int button = -1)
    {
        if (isWrong)
            add(problem, {}, button);
    }

    void checkHead();
    void checkHeader(const TemplateHeader &header);
    void checkBody(const TemplateText &body, qsizetype limit, Problem tooLong);
    void checkVariables(const TemplateText &text);
    void checkNames(const QStringList &names);
    void checkCode();
    void checkFooter();
    void checkOffer();
    void checkButtons(const QList<TemplateButton> &buttons);
    void checkCounts(const QList<TemplateButton> &buttons);
    void checkButton(const TemplateButton &button, int index);
    void checkUrl(const TemplateButton &button, int index);
    void checkCards();

    const Template &m_whole;
    const TemplateComponents &m_parts;
    int m_card = -1;
    QList<TemplateFinding> m_findings;
};

void Checker::checkHead()
{
    addIf(m_whole.name.isEmpty(), Problem::NameMissing);
    addIf(!m_whole.name.isEmpty() && !isPlainName(m_whole.name), Problem::NameInvalid);
    addIf(characterCount(m_whole.name) > maxTemplateNameCharacters, Problem::NameTooLong);
    addIf(m_whole.language.isEmpty(), Problem::LanguageMissing);
    addIf(m_whole.category == TemplateCategory::Unknown, Problem::CategoryMissing);
}

void Checker::checkHeader(const TemplateHeader &header)
{
    if (header.format == HeaderFormat::Text) {
        const QString &text = header.text.text;
        addIf(text.trimmed().isEmpty(), Problem::HeaderMissing);
        addIf(characterCount(text) > maxTemplateHeaderCharacters, Problem::HeaderTooLong);
        addIf(text.contains(u'\n'), Problem::HeaderHasLineBreak);
        addIf(variableSpans(text).size() > 1, Problem::HeaderVariablesTooMany);
        checkNames(variablesIn(text));
        checkVariables(header.text);
    }
    const bool isFile = header.format == HeaderFormat::Image || header.format == HeaderFormat::Video
        || header.format == HeaderFormat::Document;
    addIf(isFile && header.exampleFile.isEmpty(), Problem::HeaderFileMissing);
}

void Checker::checkBody(const TemplateText &body, qsizetype limit, Problem tooLong)
{
    const QString text = body.text.trimmed();
    addIf(text.isEmpty(), Problem::BodyMissing);
    addIf(characterCount(body.text) > limit, tooLong);
    const QList<VariableSpan> spans = variableSpans(text);
    if (!spans.isEmpty()) {
        const VariableSpan &last = spans.last();
        addIf(spans.first().start == 0 || last.start + last.length == text.size(), Problem::VariableAtEdge);
    }
    for (qsizetype i = 1; i < spans.size(); ++i) {
        const qsizetype end = spans.at(i - 1).start + spans.at(i - 1).length;
        const QStringView between = QStringView(text).sliced(end, spans.at(i).start - end);
        addIf(between.trimmed().isEmpty(), Problem::VariablesAdjacent);
    }
    // How Meta counts is not documented; this is what its reviewers let pass (2388293).
    static const QRegularExpression blanks(uR"(\s+)"_s);
    const qsizetype words = text.split(blanks, Qt::SkipEmptyParts).size();
    addIf(!spans.isEmpty() && words < 2 * spans.size() + 1, Problem::VariablesTooMany);
    checkNames(variablesIn(text));
    checkVariables(body);
}

void Checker::checkVariables(const TemplateText &text)
{
    QString rest = text.text;
    QList<VariableSpan> spans = variableSpans(rest);
    std::reverse(spans.begin(), spans.end());
    for (const VariableSpan &span : spans)
        rest.remove(span.start, span.length);
    addIf(rest.contains("{{"_L1) || rest.contains("}}"_L1), Problem::BracesUnbalanced);
    const QStringList names = variablesIn(text.text);
    for (const QString &name : names) {
        if (text.exampleOf(name).trimmed().isEmpty())
            add(Problem::ExampleMissing, name);
    }
}

void Checker::checkNames(const QStringList &names)
{
    if (m_parts.format == VariableFormat::Named) {
        for (const QString &name : names) {
            if (!isPlainName(name) || isNumber(name))
                add(Problem::VariableNameInvalid, name);
        }
        return;
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString &name = names.at(i);
        if (!isNumber(name))
            add(Problem::VariableNameInvalid, name);
        else
            addIf(!names.contains(QString::number(i + 1)), Problem::VariableNumbersSkip);
    }
}

void Checker::checkCode()
{
    addIf(m_parts.codeExpirationMinutes < 0 || m_parts.codeExpirationMinutes > maxCodeExpirationMinutes,
          Problem::CodeMinutesOutOfRange);
    const bool hasButton =
        std::any_of(m_parts.buttons.begin(), m_parts.buttons.end(), [](const TemplateButton &button) {
            return button.kind == TemplateButtonKind::OneTimeCode;
        });
    addIf(!hasButton, Problem::CodeButtonMissing);
}

void Checker::checkFooter()
{
    addIf(characterCount(m_parts.footer) > maxTemplateFooterCharacters, Problem::FooterTooLong);
    addIf(!variableSpans(m_parts.footer).isEmpty(), Problem::FooterHasVariable);
}

void Checker::checkOffer()
{
    if (!m_parts.offer.isThere)
        return;
    addIf(m_parts.offer.text.trimmed().isEmpty(), Problem::OfferTextMissing);
    addIf(characterCount(m_parts.offer.text) > maxOfferCharacters, Problem::OfferTextTooLong);
}

void Checker::checkCounts(const QList<TemplateButton> &buttons)
{
    const auto count = [&buttons](TemplateButtonKind kind) {
        return std::count_if(buttons.begin(), buttons.end(),
                             [kind](const TemplateButton &button) { return button.kind == kind; });
    };
    addIf(buttons.size() > maxTemplateButtons, Problem::ButtonsTooMany);
    addIf(count(TemplateButtonKind::Url) > maxTemplateUrlButtons, Problem::UrlButtonsTooMany);
    addIf(count(TemplateButtonKind::PhoneNumber) > 1, Problem::PhoneButtonsTooMany);
    addIf(count(TemplateButtonKind::CopyCode) > 1, Problem::CopyCodeButtonsTooMany);
    int changes = 0; // from quick replies to others, or back
    for (qsizetype i = 1; i < buttons.size(); ++i) {
        const bool isReply = buttons.at(i).kind == TemplateButtonKind::QuickReply;
        const bool wasReply = buttons.at(i - 1).kind == TemplateButtonKind::QuickReply;
        changes += isReply != wasReply ? 1 : 0;
    }
    addIf(changes > 1, Problem::QuickRepliesScattered);
}

void Checker::checkButtons(const QList<TemplateButton> &buttons)
{
    checkCounts(buttons);
    QSet<QString> texts;
    for (int i = 0; i < buttons.size(); ++i) {
        checkButton(buttons.at(i), i);
        const QString text = buttons.at(i).text.trimmed();
        addIf(!text.isEmpty() && texts.contains(text), Problem::ButtonTextTwice, i);
        texts << text;
    }
}

/// Meta sets the label of these.
bool hasFixedLabel(TemplateButtonKind kind)
{
    return kind == TemplateButtonKind::RequestContactInfo || kind == TemplateButtonKind::CopyCode
        || kind == TemplateButtonKind::OneTimeCode || kind == TemplateButtonKind::Unknown;
}

void Checker::checkButton(const TemplateButton &button, int index)
{
    addIf(!hasFixedLabel(button.kind) && button.text.trimmed().isEmpty(), Problem::ButtonTextMissing, index);
    addIf(characterCount(button.text) > maxTemplateButtonCharacters, Problem::ButtonTextTooLong, index);
    if (button.kind == TemplateButtonKind::Url)
        checkUrl(button, index);
    if (button.kind == TemplateButtonKind::PhoneNumber) {
        static const QRegularExpression phone(uR"(^\+?[0-9]{5,}$)"_s);
        const bool isPhone = phone.match(button.phoneNumber).hasMatch();
        addIf(!isPhone || characterCount(button.phoneNumber) > maxTemplatePhoneCharacters,
              Problem::ButtonPhoneInvalid, index);
    }
    if (button.kind == TemplateButtonKind::CopyCode) {
        addIf(button.example.trimmed().isEmpty(), Problem::CouponCodeMissing, index);
        addIf(characterCount(button.example) > maxCouponCodeCharacters, Problem::CouponCodeTooLong, index);
    }
}

void Checker::checkUrl(const TemplateButton &button, int index)
{
    const QList<VariableSpan> spans = variableSpans(button.url);
    const QString fixed = spans.isEmpty() ? button.url : button.url.left(spans.first().start);
    const QUrl url(fixed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    addIf(!url.isValid() || !isWeb || url.host().isEmpty(), Problem::ButtonUrlInvalid, index);
    addIf(characterCount(button.url) > maxTemplateUrlCharacters, Problem::ButtonUrlTooLong, index);
    if (spans.isEmpty())
        return;
    const bool isAtEnd = spans.first().start + spans.first().length == button.url.size();
    addIf(spans.size() > 1 || !isAtEnd, Problem::ButtonVariableNotAtEnd, index);
    addIf(button.example.trimmed().isEmpty(), Problem::ButtonExampleMissing, index);
}

/// The cards of one carousel look alike.
bool areAlike(const TemplateCard &a, const TemplateCard &b)
{
    return a.header.format == b.header.format
        && std::equal(a.buttons.begin(), a.buttons.end(), b.buttons.begin(), b.buttons.end(),
                      [](const TemplateButton &left, const TemplateButton &right) {
                          return left.kind == right.kind;
                      });
}

void Checker::checkCards()
{
    const QList<TemplateCard> &cards = m_parts.cards;
    if (cards.isEmpty())
        return;
    addIf(cards.size() < minTemplateCards, Problem::CardsTooFew);
    addIf(cards.size() > maxTemplateCards, Problem::CardsTooMany);
    addIf(!std::all_of(cards.begin(), cards.end(),
                       [&cards](const TemplateCard &card) { return areAlike(card, cards.first()); }),
          Problem::CardsUnlike);
    for (m_card = 0; m_card < cards.size(); ++m_card) {
        const TemplateCard &card = cards.at(m_card);
        checkHeader(card.header);
        if (!card.body.text.isEmpty())
            checkBody(card.body, maxCardBodyCharacters, Problem::CardBodyTooLong);
        checkButtons(card.buttons);
    }
    m_card = -1;
}

} // namespace

QList<TemplateFinding> problemsIn(const Template &whole)
{
    return Checker(whole).check();
}

} // namespace shoptalk
