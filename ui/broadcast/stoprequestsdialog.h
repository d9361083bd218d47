// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/stopproposals.h"

#include <QDialog>

class QPushButton;
class QTableView;

namespace shoptalk {

class SettingsNotice;
class StopRequestsModel;
class Theme;

/// The customers who wrote "stop", with what they wrote, for deciding about some or all of them.
class StopRequestsDialog : public QDialog {
    Q_OBJECT
public:
    /// `proposals` outlives this.
    StopRequestsDialog(StopProposals &proposals, const Theme &theme, QWidget *parent);

private:
    void makeTable();
    QWidget *makeButtons();
    void read();
    void take(const Result<QList<StopProposal>> &proposals);
    /// About the selected rows.
    void decide(bool isStopped);
    void showDecided(const Result<QList<StopDecision>> &decisions);
    void takeBack();
    void showChoice();

    StopProposals &m_proposals;
    StopRequestsModel *m_model;
    QTableView *m_table;
    SettingsNotice *m_notice;
    QPushButton *m_undo;
    QPushButton *m_stop = nullptr;
    QPushButton *m_later = nullptr;
    QList<StopDecision> m_last; ///< What undo takes back.
};

} // namespace shoptalk
