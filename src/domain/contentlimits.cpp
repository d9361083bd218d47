// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contentlimits.h"

#include "domain/textlimit.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Checks rule by rule; the first one that is broken is the error.
class LimitCheck {
public:
    void require(bool isKept, Reason reason)
    {
        if (m_done && !isKept)
            m_done = failure(Error::Kind::Malformed, reason);
    }
    void fits(const QString &text, qsizetype most, Reason reason)
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
            check.fits(button.title, maxButtonCharacters, Reason::ButtonTooLong);
            check.fits(button.id, maxButtonIdCharacters, Reason::ButtonIdTooLong);
        }
    }
    check.require(count > 0, Reason::ButtonsMissing);
    check.require(count <= maxButtons, Reason::ButtonsTooMany);
}

qsizetype checkSections(const InteractiveContent &content, LimitCheck &check)
{
    qsizetype count = 0;
    for (const InteractiveSection &section : content.sections) {
        check.fits(section.title, maxSectionCharacters, Reason::SectionTooLong);
        count += section.choices.size();
    }
    check.require(content.sections.size() <= maxSections, Reason::SectionsTooMany);
    return count;
}

void checkRows(const InteractiveContent &content, LimitCheck &check)
{
    const qsizetype count = checkSections(content, check);
    check.require(count > 0, Reason::RowsMissing);
    check.require(count <= maxListRows, Reason::RowsTooMany);
    for (const InteractiveSection &section : content.sections) {
        for (const InteractiveChoice &row : section.choices) {
            check.fits(row.title, maxRowCharacters, Reason::RowTooLong);
            check.fits(row.id, maxRowIdCharacters, Reason::RowIdTooLong);
            check.fits(row.description, maxRowDescriptionCharacters, Reason::RowDescriptionTooLong);
        }
    }
}

void checkHeadingFile(const InteractiveContent &content, LimitCheck &check)
{
    check.require(content.headerMedia.isEmpty() || canHaveHeadingFile(content.kind),
                  Reason::ContentNotSendable);
    check.require(content.headerMedia.size() <= maxHeadingFiles, Reason::ContentNotSendable);
    for (const MediaContent &media : content.headerMedia)
        check.require(media.kind == MediaKind::Image || media.kind == MediaKind::Video
                          || media.kind == MediaKind::Document,
                      Reason::ContentNotSendable);
}

// One for each kind that has a limit.

void checkKind(const TextContent &content, LimitCheck &check)
{
    check.require(!content.body.trimmed().isEmpty(), Reason::TextEmpty);
    check.fits(content.body, maxTextCharacters, Reason::TextTooLong);
}

void checkKind(const MediaContent &content, LimitCheck &check)
{
    check.fits(content.caption, maxCaptionCharacters, Reason::CaptionTooLong);
}

void checkKind(const ContactsContent &content, LimitCheck &check)
{
    check.require(content.cards.size() <= maxContactCards, Reason::ContactsTooMany);
}

void checkKind(const InteractiveContent &content, LimitCheck &check)
{
    const bool isList = content.kind == InteractiveKind::List;
    check.fits(content.body, isList ? maxListBodyCharacters : maxInteractiveBodyCharacters,
               Reason::BodyTooLong);
    check.fits(content.headerText, maxHeaderCharacters, Reason::HeaderTooLong);
    checkHeadingFile(content, check);
    check.fits(content.footer, maxFooterCharacters, Reason::FooterTooLong);
    check.fits(content.buttonText, maxButtonCharacters, Reason::ButtonTooLong);
    if (content.kind == InteractiveKind::Buttons)
        checkButtons(content, check);
    else if (isList)
        checkRows(content, check);
    else if (content.kind == InteractiveKind::ProductList)
        check.require(checkSections(content, check) <= maxProducts, Reason::ProductsTooMany);
}

template <class Content>
void checkKind(const Content &, LimitCheck &)
{
}

} // namespace

bool canHaveHeadingFile(InteractiveKind kind)
{
    return kind == InteractiveKind::Buttons || kind == InteractiveKind::Link || kind == InteractiveKind::Flow;
}

Result<void> checkLimits(const MessageContent &content)
{
    LimitCheck check;
    std::visit([&check](const auto &each) { checkKind(each, check); }, content);
    return check.result();
}

} // namespace shoptalk
