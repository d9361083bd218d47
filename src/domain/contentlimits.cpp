// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contentlimits.h"

#include "domain/textlimit.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Takes rule by rule; the first one that is broken is the error.
class LimitCheck {
public:
    void require(bool isKept, QLatin1StringView reason)
    {
        if (m_done && !isKept)
            m_done = failure(Error::Kind::Malformed, reason);
    }
    void fits(const QString &text, qsizetype most, QLatin1StringView reason)
    {
        require(characterCount(text) <= most, reason);
    }
    const Result<void> &result() const { return m_done; }

private:
    Result<void> m_done;
};

void checkButtons(const InteractiveContent &content, LimitCheck &check)
{
    qsizetype count = 0;
    for (const InteractiveSection &section : content.sections) {
        count += section.choices.size();
        for (const InteractiveChoice &button : section.choices) {
            check.fits(button.title, maxButtonCharacters, "button_too_long"_L1);
            check.fits(button.id, maxButtonIdCharacters, "button_id_too_long"_L1);
        }
    }
    check.require(count > 0, "buttons_missing"_L1);
    check.require(count <= maxButtons, "buttons_too_many"_L1);
}

qsizetype checkSections(const InteractiveContent &content, LimitCheck &check)
{
    qsizetype count = 0;
    for (const InteractiveSection &section : content.sections) {
        check.fits(section.title, maxSectionCharacters, "section_too_long"_L1);
        count += section.choices.size();
    }
    check.require(content.sections.size() <= maxSections, "sections_too_many"_L1);
    return count;
}

void checkRows(const InteractiveContent &content, LimitCheck &check)
{
    const qsizetype count = checkSections(content, check);
    check.require(count > 0, "rows_missing"_L1);
    check.require(count <= maxListRows, "rows_too_many"_L1);
    for (const InteractiveSection &section : content.sections) {
        for (const InteractiveChoice &row : section.choices) {
            check.fits(row.title, maxRowCharacters, "row_too_long"_L1);
            check.fits(row.id, maxRowIdCharacters, "row_id_too_long"_L1);
            check.fits(row.description, maxRowDescriptionCharacters, "row_description_too_long"_L1);
        }
    }
}

// One for each kind that has a limit.

void checkKind(const TextContent &content, LimitCheck &check)
{
    check.require(!content.body.trimmed().isEmpty(), "text_empty"_L1);
    check.fits(content.body, maxTextCharacters, "text_too_long"_L1);
}

void checkKind(const MediaContent &content, LimitCheck &check)
{
    check.fits(content.caption, maxCaptionCharacters, "caption_too_long"_L1);
}

void checkKind(const ContactsContent &content, LimitCheck &check)
{
    check.require(content.cards.size() <= maxContactCards, "contacts_too_many"_L1);
}

void checkKind(const InteractiveContent &content, LimitCheck &check)
{
    const bool isList = content.kind == InteractiveKind::List;
    check.fits(content.body, isList ? maxListBodyCharacters : maxInteractiveBodyCharacters,
               "body_too_long"_L1);
    check.fits(content.headerText, maxHeaderCharacters, "header_too_long"_L1);
    check.fits(content.footer, maxFooterCharacters, "footer_too_long"_L1);
    check.fits(content.buttonText, maxButtonCharacters, "button_too_long"_L1);
    if (content.kind == InteractiveKind::Buttons)
        checkButtons(content, check);
    else if (isList)
        checkRows(content, check);
    else if (content.kind == InteractiveKind::ProductList)
        check.require(checkSections(content, check) <= maxProducts, "products_too_many"_L1);
}

template <class Content>
void checkKind(const Content &, LimitCheck &)
{
}

} // namespace

Result<void> checkLimits(const MessageContent &content)
{
    LimitCheck check;
    std::visit([&check](const auto &each) { checkKind(each, check); }, content);
    return check.result();
}

} // namespace shoptalk
