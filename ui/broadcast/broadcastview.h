// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/broadcasts.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QFrame;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace shoptalk {

class NoticeSign;
class ReportSaver;
class ResultTableModel;
enum class Notice;

/// One broadcast: its progress, the buttons that pause and stop it, and the result of each message.
class BroadcastView : public QWidget {
    Q_OBJECT
public:
    /// Both outlive this.
    BroadcastView(Broadcasts &broadcasts, const Theme &theme, QWidget *parent = nullptr);

    void setSummary(const BroadcastSummary &summary);
    const BroadcastId &shown() const { return m_summary.broadcast.id; }
    void focusFirst();

Q_SIGNALS:
    /// The person deleted this broadcast.
    void removed(const shoptalk::BroadcastId &id);

private:
    QFrame *makeNotice();
    QWidget *makeActions();
    QWidget *makeReport();
    QWidget *makeTable(QWidget &box);
    void showState();
    void showNotice();
    void readReasons();
    void showReasons(const QList<BroadcastReason> &reasons);
    void showActions();
    void run(QCoro::Task<Result<void>> task);
    void confirmStop();
    void remove();
    void notify(Notice notice, const QString &text);
    void sayNotSaved();
    QSet<BroadcastOutcome> outcomes() const;

    Broadcasts &m_broadcasts;
    const Theme &m_theme;
    BroadcastSummary m_summary;
    ReportSaver *m_saver;
    ResultTableModel *m_results;
    QLabel *m_name = nullptr;
    QLabel *m_state = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_progress = nullptr;
    QFrame *m_notice = nullptr;
    NoticeSign *m_sign = nullptr;
    QLabel *m_message = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_startNow = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_remove = nullptr;
    QVBoxLayout *m_reasonColumn = nullptr;
    QWidget *m_reasonBox = nullptr;
    QComboBox *m_filter = nullptr;
    QTableView *m_table = nullptr;
    QList<BroadcastReason> m_reasons;
    QString m_actionText; ///< The result of an action; shown until the state changes.
};

} // namespace shoptalk
