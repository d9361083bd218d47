// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/broadcasts.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace shoptalk {

class BroadcastEditor;
class BroadcastList;
class BroadcastView;
class StopProposals;
class StopRequestsBar;
class TemplateListModel;
class UndoToast;

/// The list of broadcasts, preparing a new one, and one that is under way or over.
class BroadcastPage : public QWidget {
    Q_OBJECT
public:
    /// All outlive this.
    BroadcastPage(Broadcasts &broadcasts, TemplateListModel &templates, const Theme &theme,
                  QWidget *parent = nullptr);

    /// Says above the list who wrote "stop" and waits for a decision. It outlives this.
    void setStopProposals(StopProposals &proposals);
    /// Opens a broadcast, as from the list.
    void open(const BroadcastId &id);

Q_SIGNALS:
    /// The person closes the page with Esc or the arrow.
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void connectUndo();
    void showList();
    void showEditor();
    void resume(const BroadcastId &draft);
    void goBack();
    /// Shows the list, says what was deleted, and offers to restore it.
    void offerUndo(const QString &text, std::function<QCoro::Task<Result<void>>()> restore);
    void undo();
    /// Reads again what is shown.
    void refresh();
    void takeList(const Result<QList<BroadcastSummary>> &summaries);
    void takeOpened(const BroadcastId &id, const Result<std::optional<BroadcastSummary>> &summary);

    Broadcasts &m_broadcasts;
    const Theme &m_theme;
    QTimer m_changed; ///< Collects changes.
    BroadcastId m_opened; ///< Empty: the list or the editor is shown.
    bool m_isReading = false;
    QLabel *m_title = nullptr;
    QToolButton *m_back = nullptr;
    QLabel *m_problem = nullptr;
    StopRequestsBar *m_stops = nullptr;
    QStackedWidget *m_pages = nullptr;
    BroadcastList *m_list = nullptr;
    BroadcastEditor *m_editor = nullptr;
    BroadcastView *m_view = nullptr;
    QWidget *m_viewPage = nullptr;
    UndoToast *m_toast = nullptr;
    std::function<QCoro::Task<Result<void>>()> m_restore; ///< What undo does; nothing if there is nothing.
};

} // namespace shoptalk
