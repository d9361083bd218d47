// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/stoprequestsdialog.h"

#include "ui/broadcast/stoprequestsmodel.h"
#include "ui/settings/settingsnotice.h"
#include "ui/theme/controls.h"
#include "ui/theme/flowlayout.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr QSize listSize(640, 520);
constexpr int maxRows = 500; // what is decided makes room for the next ones
} // namespace

StopRequestsDialog::StopRequestsDialog(StopProposals &proposals, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_proposals(proposals)
    , m_model(new StopRequestsModel(this))
    , m_table(new QTableView(this))
    , m_notice(new SettingsNotice(theme, u"stopRequestsNotice"_s, this))
    , m_undo(makeButton(ButtonKind::Link, tr("Undo"), this))
{
    setObjectName(u"stopRequestsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Customers who asked to stop"));
    resize(listSize.boundedTo(parent->size()));
    makeTable();
    m_undo->setObjectName(u"undoStopDecisionButton"_s);
    m_undo->setAccessibleName(tr("Undo the last decision"));
    m_undo->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(theme, TextStyle::Title, windowTitle(), Tone::Normal, this));
    column->addWidget(
        makeLabel(theme, TextStyle::Body,
                  tr("They wrote something like “stop”. Select one or several and decide. Until "
                     "then, broadcasts of offers leave them out."),
                  Tone::Muted, this));
    column->addWidget(m_notice);
    column->addWidget(m_undo, 0, Qt::AlignLeading);
    column->addWidget(m_table, 1);
    column->addWidget(makeButtons());
    connect(m_undo, &QPushButton::clicked, this, &StopRequestsDialog::takeBack);
    connect(&m_proposals, &StopProposals::changed, this, &StopRequestsDialog::read);
    read();
}

void StopRequestsDialog::makeTable()
{
    m_table->setObjectName(u"stopRequestsTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    QHeaderView &header = *m_table->horizontalHeader();
    header.setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header.setSectionResizeMode(StopRequestsModel::NameColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(StopRequestsModel::TextColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(StopRequestsModel::TimeColumn, QHeaderView::ResizeToContents);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StopRequestsDialog::showChoice);
}

QWidget *StopRequestsDialog::makeButtons()
{
    auto *box = new QWidget(this);
    auto *flow = new FlowLayout(box, space::s);
    m_stop = makeButton(ButtonKind::Primary, tr("Stop marketing messages"), box);
    m_stop->setObjectName(u"stopSelectedButton"_s);
    m_later = makeButton(ButtonKind::Secondary, tr("Not now"), box);
    m_later->setObjectName(u"laterSelectedButton"_s);
    QPushButton *close = makeButton(ButtonKind::Secondary, tr("Close"), box);
    close->setObjectName(u"closeStopRequestsButton"_s);
    for (QPushButton *button : {m_stop, m_later, close}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    connect(m_stop, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_later, &QPushButton::clicked, this, [this] { decide(false); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    showChoice();
    return box;
}

void StopRequestsDialog::read()
{
    QCoro::connect(m_proposals.undecided(maxRows), this,
                   [this](const Result<QList<StopProposal>> &proposals) { take(proposals); });
}

void StopRequestsDialog::take(const Result<QList<StopProposal>> &proposals)
{
    if (!proposals)
        return m_notice->notify(Notice::Danger,
                                tr("The list could not be read from this computer’s disk. Try again later."));
    m_model->setProposals(*proposals);
    if (!m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showChoice();
}

void StopRequestsDialog::showChoice()
{
    const bool isChosen = m_table->selectionModel()->hasSelection();
    m_stop->setEnabled(isChosen);
    m_later->setEnabled(isChosen);
}

void StopRequestsDialog::decide(bool isStopped)
{
    QList<CustomerId> chosen;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        chosen << m_model->at(row.row()).customer.id;
    if (chosen.isEmpty())
        return;
    m_table->setFocus(); // the button may be disabled in a moment
    QCoro::connect(m_proposals.decide(chosen, isStopped), this,
                   [this](const Result<QList<StopDecision>> &decisions) { showDecided(decisions); });
}

void StopRequestsDialog::showDecided(const Result<QList<StopDecision>> &decisions)
{
    m_undo->setVisible(decisions.has_value());
    if (!decisions)
        return m_notice->notify(
            Notice::Danger, tr("This could not be saved. Check that the disk is not full, then try again."));
    m_last = *decisions;
    m_notice->notify(Notice::Success,
                     m_last.first().isStopped ? tr("They get no more offers.")
                                              : tr("They get offers as before."));
    read();
}

void StopRequestsDialog::takeBack()
{
    m_undo->hide();
    m_table->setFocus();
    QCoro::connect(m_proposals.takeBack(std::exchange(m_last, {})), this, [this](const Result<void> &back) {
        if (back)
            m_notice->notify(Notice::Info, tr("Undone."));
        else
            m_notice->notify(Notice::Danger, tr("This could not be undone. Try again later."));
        read();
    });
}

} // namespace shoptalk
