// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/broadcasts.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace shoptalk {

class BroadcastEditor;
class BroadcastList;
class BroadcastView;
class TemplateListModel;

/// The list of broadcasts, preparing a new one, and one that is under way or over.
class BroadcastPage : public QWidget {
    Q_OBJECT
public:
    /// All outlive this.
    BroadcastPage(Broadcasts &broadcasts, TemplateListModel &templates, const Theme &theme,
                  QWidget *parent = nullptr);

    /// Opens a broadcast, as a click in the list does.
    void open(const BroadcastId &id);

Q_SIGNALS:
    /// The person closes the page with Esc or the arrow.
    void closed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    void showList();
    void showEditor();
    void resume(const BroadcastId &draft);
    void goBack();
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
    QStackedWidget *m_pages = nullptr;
    BroadcastList *m_list = nullptr;
    BroadcastEditor *m_editor = nullptr;
    BroadcastView *m_view = nullptr;
    QWidget *m_viewPage = nullptr;
};

} // namespace shoptalk
