// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interactivechecks.h"

#include "domain/contentlimits.h"
#include "domain/textlimit.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

class InteractiveChecks {
public:
    explicit InteractiveChecks(const InteractiveContent &content)
        : m_content(content)
    {
    }

    QList<InteractiveFinding> run()
    {
        const bool isList = m_content.kind == InteractiveKind::List;
        fits(m_content.headerText, maxHeaderCharacters, {InteractiveField::Header});
        mustHave(m_content.body, {InteractiveField::Body});
        fits(m_content.body, isList ? maxListBodyCharacters : maxInteractiveBodyCharacters,
             {InteractiveField::Body});
        fits(m_content.footer, maxFooterCharacters, {InteractiveField::Footer});
        if (isList || m_content.kind == InteractiveKind::Link) {
            mustHave(m_content.buttonText, {InteractiveField::OpeningButton});
            fits(m_content.buttonText, maxButtonCharacters, {InteractiveField::OpeningButton});
        }
        if (m_content.kind == InteractiveKind::Link)
            checkUrl();
        if (isList || m_content.kind == InteractiveKind::Buttons)
            checkChoices(isList);
        return m_findings;
    }

private:
    void add(InteractiveFinding finding, InteractiveProblem problem)
    {
        finding.problem = problem;
        m_findings << finding;
    }
    void mustHave(const QString &text, const InteractiveFinding &where)
    {
        if (text.trimmed().isEmpty())
            add(where, InteractiveProblem::Empty);
    }
    void fits(const QString &text, qsizetype limit, InteractiveFinding where)
    {
        where.count = characterCount(text);
        where.limit = limit;
        if (where.count > limit)
            add(where, InteractiveProblem::TooLong);
    }
    void checkUrl()
    {
        const QUrl url(m_content.url, QUrl::StrictMode);
        const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        if (m_content.url.isEmpty())
            add({InteractiveField::Url}, InteractiveProblem::Empty);
        else if (!url.isValid() || !isWeb || url.host().isEmpty())
            add({InteractiveField::Url}, InteractiveProblem::NoWebAddress);
    }
    void checkChoices(bool isList)
    {
        qsizetype count = 0;
        QSet<QString> titles;
        for (int section = 0; section < int(m_content.sections.size()); ++section) {
            const InteractiveSection &each = m_content.sections.at(section);
            if (isList)
                checkSectionTitle(each, section);
            for (int choice = 0; choice < int(each.choices.size()); ++choice, ++count)
                checkChoice(each.choices.at(choice), isList,
                            {InteractiveField::Choice, InteractiveProblem::Empty, section, choice}, titles);
        }
        const qsizetype limit = isList ? maxListRows : maxButtons;
        if (count == 0)
            add({InteractiveField::Choices}, InteractiveProblem::Empty);
        else if (count > limit)
            add({InteractiveField::Choices, InteractiveProblem::TooMany, 0, 0, count, limit},
                InteractiveProblem::TooMany);
    }
    void checkSectionTitle(const InteractiveSection &section, int number)
    {
        const InteractiveFinding where{InteractiveField::SectionTitle, InteractiveProblem::Empty, number};
        if (m_content.sections.size() > 1)
            mustHave(section.title, where);
        fits(section.title, maxSectionCharacters, where);
    }
    void checkChoice(const InteractiveChoice &choice, bool isList, InteractiveFinding where,
                     QSet<QString> &titles)
    {
        mustHave(choice.title, where);
        fits(choice.title, isList ? maxRowCharacters : maxButtonCharacters, where);
        if (titles.contains(choice.title.trimmed()) && !choice.title.trimmed().isEmpty())
            add(where, InteractiveProblem::Repeated);
        titles.insert(choice.title.trimmed());
        where.field = InteractiveField::Description;
        fits(choice.description, maxRowDescriptionCharacters, where);
    }

    const InteractiveContent &m_content;
    QList<InteractiveFinding> m_findings;
};

} // namespace

QList<InteractiveFinding> interactiveFindings(const InteractiveContent &content)
{
    return InteractiveChecks(content).run();
}

} // namespace shoptalk
