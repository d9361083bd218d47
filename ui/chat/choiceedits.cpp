// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/choiceedits.h"

#include "domain/contentlimits.h"
#include "ui/chat/interactivetext.h"
#include "ui/chat/textfield.h"
#include "ui/theme/controls.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

ChoiceEdits::ChoiceEdits(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_addSection(makeButton(ButtonKind::Secondary, tr("Add another part"), this))
{
    m_addSection->setObjectName(u"addSectionButton"_s);
    m_addSection->setAutoDefault(false);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    m_column->addWidget(m_addSection, 0, Qt::AlignLeading);
    connect(m_addSection, &QPushButton::clicked, this, [this] {
        addSection({{}, {InteractiveChoice()}});
        refresh();
        m_sections.last().title->focusText();
        Q_EMIT changed();
    });
    setSections({});
}

void ChoiceEdits::setKind(InteractiveKind kind)
{
    m_kind = kind;
    refresh();
}

void ChoiceEdits::setSections(const QList<InteractiveSection> &sections)
{
    for (const Section &section : std::as_const(m_sections))
        delete section.card;
    m_sections.clear();
    for (const InteractiveSection &section : sections)
        addSection(section);
    if (m_sections.isEmpty())
        addSection({{}, {InteractiveChoice()}});
    refresh();
}

void ChoiceEdits::addSection(const InteractiveSection &section)
{
    Section added;
    added.card = makeSurface(Surface::Card, this);
    added.card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    added.title = new TextField(m_theme, tr("Title of this part"), u"sectionTitle"_s, TextField::Lines::One,
                                added.card);
    added.title->setText(section.title);
    added.rowsColumn = new QVBoxLayout;
    added.rowsColumn->setSpacing(space::m);
    added.addRow = makeButton(ButtonKind::Secondary, QString(), added.card);
    added.addRow->setObjectName(u"addChoiceButton"_s);
    added.addRow->setAutoDefault(false);
    QPushButton *remove = makeButton(ButtonKind::Link, tr("Remove this part"), added.card);
    remove->setObjectName(u"removeSectionButton"_s);
    remove->setAutoDefault(false);
    added.remove = remove;
    auto *column = new QVBoxLayout(added.card);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::m);
    column->addWidget(added.title);
    column->addLayout(added.rowsColumn);
    column->addWidget(added.addRow, 0, Qt::AlignLeading);
    column->addWidget(remove, 0, Qt::AlignLeading);
    connect(added.title, &TextField::changed, this, &ChoiceEdits::changed);
    connect(added.addRow, &QPushButton::clicked, this, [this, card = added.card] {
        const int at = sectionOf(card);
        addRow(at, InteractiveChoice());
        refresh();
        m_sections.at(at).rows.last().title->focusText();
        Q_EMIT changed();
    });
    connect(remove, &QPushButton::clicked, this, [this, card = added.card] { removeSection(card); });
    m_column->insertWidget(m_column->count() - 1, added.card);
    m_sections << added;
    for (const InteractiveChoice &choice : section.choices)
        addRow(int(m_sections.size()) - 1, choice);
    added.card->show();
}

void ChoiceEdits::addRow(int section, const InteractiveChoice &choice)
{
    Section &parent = m_sections[section];
    Row row;
    row.card = makeSurface(Surface::Plain, parent.card);
    row.card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    row.title = new TextField(m_theme, QString(), u"choiceTitle"_s, TextField::Lines::One, row.card);
    row.title->setText(choice.title);
    row.description = new TextField(m_theme, tr("Description (optional)"), u"choiceDescription"_s,
                                    TextField::Lines::One, row.card);
    row.description->setText(choice.description);
    QToolButton *remove = makeIconButton(m_theme, Icon::Trash, tr("Remove"), row.card);
    remove->setObjectName(u"removeChoiceButton"_s);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(space::xs);
    fields->addWidget(row.title);
    fields->addWidget(row.description);
    auto *line = new QHBoxLayout(row.card);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(fields, 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    connect(row.title, &TextField::changed, this, &ChoiceEdits::changed);
    connect(row.description, &TextField::changed, this, &ChoiceEdits::changed);
    connect(remove, &QToolButton::clicked, this, [this, card = row.card] { removeRow(card); });
    parent.rowsColumn->addWidget(row.card);
    parent.rows << row;
    row.card->show();
}

void ChoiceEdits::removeRow(QFrame *card)
{
    for (Section &section : m_sections) {
        const auto removed = section.rows.removeIf([card](const Row &row) { return row.card == card; });
        if (removed > 0)
            section.addRow->setFocus(Qt::OtherFocusReason);
    }
    card->hide();
    card->deleteLater();
    refresh();
    Q_EMIT changed();
}

void ChoiceEdits::removeSection(QFrame *card)
{
    m_sections.removeIf([card](const Section &section) { return section.card == card; });
    m_addSection->setFocus(Qt::OtherFocusReason);
    card->hide();
    card->deleteLater();
    refresh();
    Q_EMIT changed();
}

int ChoiceEdits::sectionOf(const QFrame *card) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [card](const Section &section) { return section.card == card; });
    return int(std::distance(m_sections.begin(), found));
}

int ChoiceEdits::rowCount() const
{
    int count = 0;
    for (const Section &section : m_sections)
        count += int(section.rows.size());
    return count;
}

/// Shows what the kind has; what can't be added any more is disabled.
void ChoiceEdits::refresh()
{
    const bool isList = m_kind == InteractiveKind::List;
    const bool hasSeveral = isList && m_sections.size() > 1;
    const int maxRows = int(isList ? maxListRows : maxButtons);
    for (int i = 0; i < int(m_sections.size()); ++i) {
        const Section &section = m_sections.at(i);
        section.card->setVisible(isList || i == 0);
        section.title->setVisible(isList);
        section.title->setLabel(hasSeveral ? tr("Title of this part") : tr("Title of the list (optional)"));
        section.remove->setVisible(hasSeveral);
        section.addRow->setText(isList ? tr("Add a row") : tr("Add a button"));
        section.addRow->setEnabled(rowCount() < maxRows);
        for (int number = 0; number < int(section.rows.size()); ++number) {
            const Row &row = section.rows.at(number);
            row.title->setLabel((isList ? tr("Row %1") : tr("Button %1")).arg(locale().toString(number + 1)));
            row.description->setVisible(isList);
        }
    }
    m_addSection->setVisible(isList);
    m_addSection->setEnabled(m_sections.size() < maxSections && rowCount() < maxRows);
}

QList<InteractiveSection> ChoiceEdits::sections() const
{
    const bool isList = m_kind == InteractiveKind::List;
    QList<InteractiveSection> sections;
    for (const Section &section : m_sections) {
        InteractiveSection written;
        written.title = isList ? section.title->text() : QString();
        for (const Row &row : section.rows) {
            const QString id = u"choice_%1_%2"_s.arg(sections.size() + 1).arg(written.choices.size() + 1);
            written.choices << InteractiveChoice{id, row.title->text(),
                                                 isList ? row.description->text() : QString()};
        }
        sections << written;
        if (!isList)
            break;
    }
    return sections;
}

void ChoiceEdits::showFindings(const QList<InteractiveFinding> &findings)
{
    const auto problemOf = [&](InteractiveField field, int section, int choice, const TextField &edit) {
        for (const InteractiveFinding &finding : findings) {
            const bool isSilent = finding.problem == InteractiveProblem::Empty && !edit.isTouched();
            if (finding.field == field && finding.section == section && finding.choice == choice && !isSilent)
                return InteractiveText::describe(finding, m_kind);
        }
        return QString();
    };
    for (int i = 0; i < int(m_sections.size()); ++i) {
        const Section &section = m_sections.at(i);
        section.title->showProblem(problemOf(InteractiveField::SectionTitle, i, 0, *section.title));
        for (int number = 0; number < int(section.rows.size()); ++number) {
            const Row &row = section.rows.at(number);
            row.title->showProblem(problemOf(InteractiveField::Choice, i, number, *row.title));
            row.description->showProblem(
                problemOf(InteractiveField::Description, i, number, *row.description));
        }
    }
}

} // namespace shoptalk
