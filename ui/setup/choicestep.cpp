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

#include <utility>

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
    , m_delegate(new ChoiceDelegate(theme, m_subject.rowIcon, m_subject.takesSeveral, this))
    , m_person(new PersonLine(theme, this))
    , m_hint(makeLabel(
          theme, TextStyle::Caption,
          tr("Click the numbers you want, or select them with the space bar. Press Enter to continue."),
          Tone::Muted, this))
    , m_search(new QLineEdit(this))
    , m_list(new ChoiceList(*m_delegate, this))
    , m_nothingFound(makeLabel(theme, TextStyle::Body, {}, Tone::Muted, this))
    , m_skeleton(new Skeleton(theme, 3, this))
    , m_empty(new Illustration(theme, Drawing::NoMatch, 140, this))
    , m_footer(new StepFooter(theme, tr("Continue"), u"continueButton"_s, this))
{
    m_hint->setObjectName(u"choiceHint"_s);
    makeSearch();
    makeList();
    arrange();
    QPushButton *back = m_footer->addSecondary(tr("Back"), u"backButton"_s);
    connect(back, &QPushButton::clicked, this, [this] { m_flow.dispatch(setupevent::Back{}); });
    connect(m_footer->primary(), &QPushButton::clicked, this, &ChoiceStep::choose);
    connect(&flow, &SetupFlow::pictureChanged, this, &ChoiceStep::showPerson);
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
    if (!m_subject.takesSeveral)
        connect(m_list, &QListView::doubleClicked, this, &ChoiceStep::choose);
    connect(m_list, &ChoiceList::enteredUnchosen, this, &ChoiceStep::takeCurrent);
    connect(m_list, &ChoiceList::stepped, this,
            [this] { Q_EMIT reached(*m_list, m_list->visualRect(m_list->currentIndex())); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChoiceStep::noteSelection);
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
    column->addWidget(m_hint);
    column->addWidget(m_list);
    column->addWidget(m_nothingFound);
    column->addWidget(m_skeleton);
    column->addWidget(m_empty);
}

StepHead ChoiceStep::head() const
{
    return m_subject.head;
}

void ChoiceStep::showPerson()
{
    const FacebookAccount &person = m_flow.state().account;
    m_person->setPerson(person.id.value(), person.name, m_flow.picture());
    m_person->setVisible(m_subject.showsPerson && !person.name.isEmpty());
}

void ChoiceStep::refresh()
{
    const bool isBusy = m_flow.state().isBusy();
    m_isRestoring = true;
    m_choices->setChoices(m_subject.read());
    m_isRestoring = false;
    const bool isList = m_subject.takesSeveral && m_choices->rowCount() > 1;
    m_list->setSelectionMode(isList ? QListView::MultiSelection : QListView::SingleSelection);
    restoreSelection();
    chooseTheOnlyOne();
    showPerson();

    const int rows = m_choices->rowCount();
    m_search->setVisible(rows > rowsWithoutSearch);
    m_search->setEnabled(!isBusy);
    m_hint->setVisible(isList);
    m_list->setAccessibleDescription(isList ? m_hint->text() : QString());
    m_list->setVisible(rows > 0);
    m_list->setEnabled(!isBusy);
    m_nothingFound->setVisible(rows > 0 && m_found->rowCount() == 0);
    m_skeleton->setVisible(rows == 0 && !m_hasProblem);
    m_empty->setVisible(rows == 0 && m_hasProblem);
    m_footer->primary()->setVisible(rows > 0 || !m_hasProblem);
    m_footer->primary()->setEnabled(!isBusy && !chosenIds().isEmpty());
    m_footer->setActivity(!isBusy ? QString() : rows > 0 ? tr("One moment…") : m_subject.loading);
}

void ChoiceStep::chooseTheOnlyOne()
{
    if (m_choices->rowCount() == 1 && m_found->rowCount() == 1 && chosenIds().isEmpty())
        m_list->setCurrentIndex(m_found->index(0, 0));
}

void ChoiceStep::search(const QString &text)
{
    m_isRestoring = true;
    m_found->setFilterFixedString(text.trimmed());
    m_isRestoring = false;
    m_chosen.removeAll(std::exchange(m_firstFound, QString()));
    restoreSelection();
    const bool isFound = m_found->rowCount() > 0;
    if (isFound && chosenIds().isEmpty() && !text.isEmpty()) {
        m_list->setCurrentIndex(m_found->index(0, 0));
        m_list->selectionModel()->select(m_found->index(0, 0), QItemSelectionModel::Select);
        m_firstFound = chosenIds().value(0);
    }
    m_footer->primary()->setEnabled(!m_flow.state().isBusy() && !chosenIds().isEmpty());
    m_nothingFound->setText(tr("No results for “%1”.").arg(text.trimmed()));
    m_nothingFound->setVisible(!isFound && m_choices->rowCount() > 0);
}

void ChoiceStep::noteSelection()
{
    if (m_isRestoring)
        return;
    const QString offered = std::exchange(m_firstFound, QString());
    const QItemSelectionModel *selection = m_list->selectionModel();
    const bool isOne = m_list->selectionMode() == QListView::SingleSelection;
    if (isOne)
        m_chosen.clear();
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const QModelIndex index = m_found->index(row, 0);
        m_chosen.removeAll(index.data(ChoiceModel::IdRole).toString());
        if (selection->isSelected(index))
            m_chosen << index.data(ChoiceModel::IdRole).toString();
    }
    if (!isOne && !offered.isEmpty())
        replaceFoundRow(offered);
    m_footer->primary()->setEnabled(!m_flow.state().isBusy() && !chosenIds().isEmpty());
}

void ChoiceStep::replaceFoundRow(const QString &offered)
{
    if (m_chosen.contains(offered))
        m_chosen.removeAll(offered); // another row was chosen instead
    else
        m_chosen << offered; // the click chose this row, although it removed its check mark
    restoreSelection();
}

void ChoiceStep::restoreSelection()
{
    m_isRestoring = true;
    QItemSelection selection;
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const QModelIndex index = m_found->index(row, 0);
        if (m_chosen.contains(index.data(ChoiceModel::IdRole).toString()))
            selection.select(index, index);
    }
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty() && !m_list->selectionModel()->isSelected(m_list->currentIndex()))
        m_list->selectionModel()->setCurrentIndex(selection.indexes().first(), QItemSelectionModel::NoUpdate);
    m_isRestoring = false;
}

QStringList ChoiceStep::chosenIds() const
{
    const bool isOne = !m_subject.takesSeveral;
    QStringList ids;
    for (int row = 0; row < m_choices->rowCount(); ++row) {
        const QModelIndex index = m_choices->index(row);
        const QString id = index.data(ChoiceModel::IdRole).toString();
        const bool isHidden = isOne && !m_found->mapFromSource(index).isValid();
        if (m_chosen.contains(id) && !isHidden)
            ids << id;
    }
    return ids;
}

void ChoiceStep::choose()
{
    const QStringList ids = chosenIds();
    if (!ids.isEmpty() && !m_flow.state().isBusy())
        m_subject.choose(ids);
}

void ChoiceStep::takeCurrent()
{
    // A row that the search hides may be chosen already. Then Enter continues with it.
    const bool isNew = chosenIds().isEmpty();
    if (isNew)
        m_list->selectionModel()->select(m_list->currentIndex(), QItemSelectionModel::Select);
    // If several can be chosen, the person sees the check mark first. The next Enter continues.
    if (!isNew || !m_subject.takesSeveral)
        choose();
}

QWidget *ChoiceStep::firstField() const
{
    if (!m_search->isHidden())
        return m_search;
    return m_list->isHidden() ? nullptr : static_cast<QWidget *>(m_list);
}

QWidget *ChoiceStep::footer() const
{
    return m_footer;
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

void ChoiceStep::setUnrolled(bool isUnrolled)
{
    if (m_list->setUnrolled(isUnrolled))
        updateGeometry(); // at once: the page measures this step again before it is laid out
}

int ChoiceStep::unrolledHeight() const
{
    return m_list->unrolledHeight();
}

void ChoiceStep::retry()
{
    m_flow.dispatch(setupevent::Retry{});
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
