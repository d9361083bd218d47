// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/choicestep.h"

#include "ui/setup/choicedelegate.h"
#include "ui/setup/choicelist.h"
#include "ui/setup/choicemodel.h"
#include "ui/setup/personline.h"
#include "ui/setup/skeleton.h"
#include "ui/setup/stepfooter.h"
#include "ui/theme/controls.h"
#include "ui/theme/illustration.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int rowsWithoutSearch = 7;

} // namespace

ChoiceStep::ChoiceStep(SetupFlow &flow, const Theme &theme, ChoiceSubject subject, QWidget *parent)
    : SetupStep(parent)
    , m_flow(flow)
    , m_theme(theme)
    , m_subject(std::move(subject))
    , m_choices(new ChoiceModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_delegate(new ChoiceDelegate(theme, m_subject.rowIcon, this))
    , m_person(new PersonLine(theme, this))
    , m_search(new QLineEdit(this))
    , m_list(new ChoiceList(*m_delegate, this))
    , m_nothingFound(makeLabel(theme, TextStyle::Body, {}, Tone::Muted, this))
    , m_skeleton(new Skeleton(theme, 3, this))
    , m_empty(new Illustration(theme, Drawing::NoMatch, 140, this))
    , m_footer(new StepFooter(theme, tr("Continue"), u"continueButton"_s, this))
{
    makeSearch();
    makeList();
    arrange();
    QPushButton *back = m_footer->addSecondary(tr("Back"), u"backButton"_s);
    connect(back, &QPushButton::clicked, this, [this] { m_flow.back(); });
    connect(m_footer->primary(), &QPushButton::clicked, this, &ChoiceStep::choose);
}

void ChoiceStep::makeSearch()
{
    m_search->setObjectName(u"choiceSearch"_s);
    m_search->setProperty("kind", u"search"_s);
    m_search->setPlaceholderText(m_subject.searchHint);
    m_search->setAccessibleName(m_subject.searchHint);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(m_theme.icon(Icon::Search, &Colours::textMuted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ChoiceStep::search);
}

void ChoiceStep::makeList()
{
    m_found->setSourceModel(m_choices);
    m_found->setFilterRole(ChoiceModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(m_subject.listName);
    m_list->setAccessibleName(m_subject.listLabel);
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_found);
    connect(m_list, &QListView::doubleClicked, this, &ChoiceStep::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_footer->primary()->setEnabled(!m_flow.isBusy() && !chosenId().isEmpty()); });
    connect(&m_theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void ChoiceStep::arrange()
{
    m_nothingFound->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_person);
    m_person->layout()->setContentsMargins(0, 0, 0, space::xs);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_nothingFound);
    column->addWidget(m_skeleton);
    column->addWidget(m_empty);
    column->addSpacing(space::s);
    column->addWidget(m_footer);
}

StepHead ChoiceStep::head() const
{
    return m_subject.head;
}

void ChoiceStep::refresh()
{
    const bool isBusy = m_flow.isBusy();
    const QString chosen = chosenId();
    m_choices->setChoices(m_subject.read());
    const int row = m_choices->rowOf(chosen);
    if (row >= 0 && chosenId().isEmpty())
        m_list->setCurrentIndex(m_found->mapFromSource(m_choices->index(row)));
    chooseTheOnlyOne();
    m_person->setPerson(m_flow.account().id.value(), m_flow.account().name);
    m_person->setVisible(m_subject.showsPerson && !m_flow.account().name.isEmpty());

    const int rows = m_choices->rowCount();
    m_search->setVisible(rows > rowsWithoutSearch);
    m_search->setEnabled(!isBusy);
    m_list->setVisible(rows > 0);
    m_list->setEnabled(!isBusy);
    m_nothingFound->setVisible(rows > 0 && m_found->rowCount() == 0);
    m_skeleton->setVisible(rows == 0 && !m_hasProblem);
    m_empty->setVisible(rows == 0 && m_hasProblem);
    m_footer->primary()->setVisible(rows > 0 || !m_hasProblem);
    m_footer->primary()->setEnabled(!isBusy && !chosenId().isEmpty());
    m_footer->setActivity(!isBusy ? QString() : rows > 0 ? tr("One moment…") : m_subject.loading);
}

void ChoiceStep::chooseTheOnlyOne()
{
    if (m_choices->rowCount() == 1 && m_found->rowCount() == 1 && chosenId().isEmpty())
        m_list->setCurrentIndex(m_found->index(0, 0));
}

void ChoiceStep::search(const QString &text)
{
    m_found->setFilterFixedString(text.trimmed());
    const bool isFound = m_found->rowCount() > 0;
    if (isFound && chosenId().isEmpty() && !text.isEmpty())
        m_list->setCurrentIndex(m_found->index(0, 0));
    m_nothingFound->setText(tr("Nothing here matches “%1”.").arg(text.trimmed()));
    m_nothingFound->setVisible(!isFound && m_choices->rowCount() > 0);
}

QString ChoiceStep::chosenId() const
{
    const QModelIndexList chosen =
        m_list->selectionModel() ? m_list->selectionModel()->selectedIndexes() : QModelIndexList();
    return chosen.isEmpty() ? QString() : chosen.first().data(ChoiceModel::IdRole).toString();
}

void ChoiceStep::choose()
{
    const QString id = chosenId();
    if (!id.isEmpty() && !m_flow.isBusy())
        m_subject.choose(id);
}

QWidget *ChoiceStep::firstField() const
{
    if (!m_search->isHidden())
        return m_search;
    return m_list->isHidden() ? nullptr : static_cast<QWidget *>(m_list);
}

QPushButton *ChoiceStep::primaryButton() const
{
    return m_footer->primary();
}

void ChoiceStep::showProblem(const SetupMessage *problem)
{
    m_hasProblem = problem;
    refresh();
}

void ChoiceStep::retry()
{
    m_flow.retry();
}

bool ChoiceStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return SetupStep::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Down && key->key() != Qt::Key_Up)
        return SetupStep::eventFilter(watched, event);
    m_list->setFocus(Qt::TabFocusReason);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

} // namespace shoptalk
