// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/broadcast/broadcastdraft.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace shoptalk {

class BroadcastStep;
class CheckStep;
class TemplateListModel;

/// Prepares a new broadcast step by step. The choices are stored as a draft until it starts.
class BroadcastEditor : public QWidget {
    Q_OBJECT
public:
    /// All outlive this.
    BroadcastEditor(Broadcasts &broadcasts, TemplateListModel &templates, const Theme &theme,
                    QWidget *parent = nullptr);
    /// Stores the draft.
    ~BroadcastEditor() override;

    /// Shows the first step of a new broadcast.
    void begin();
    /// Continues a draft at the step where the person was, or at an earlier one if a choice is no longer
    /// valid.
    void resume(const StoredBroadcastDraft &stored);
    /// One step back; false: this is the first one.
    bool goBack();
    /// The buttons below the steps, which nothing may cover.
    QWidget *footer() const;

Q_SIGNALS:
    /// The broadcast is stored, and runs or waits for its time.
    void started(const shoptalk::BroadcastId &id);
    /// The person closes the editor; the draft stays.
    void closed();
    /// The person deleted this draft.
    void removed(const shoptalk::BroadcastId &id);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeFooter();
    void addStep(BroadcastStep *step);
    void showStep(int step);
    void showButtons();
    void showFromFile(int step, const Result<std::shared_ptr<const CsvTable>> &table);
    void goOn();
    void keep();
    void remove();
    void ask();
    BroadcastPlan plan() const;
    void start();
    void takeStarted(const Result<BroadcastId> &id);
    void say(const QString &problem);

    Broadcasts &m_broadcasts;
    const Theme &m_theme;
    BroadcastDraft m_draft;
    StoredBroadcastDraft m_kept; ///< As it was stored last.
    QList<BroadcastStep *> m_steps;
    CheckStep *m_check = nullptr;
    QLabel *m_position = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_problem = nullptr;
    QTimer m_pause; ///< Runs from a change until it is stored.
    QPushButton *m_remove = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    int m_step = 0;
    bool m_isBegun = false; ///< There is something to store.
    bool m_isStarting = false;
};

} // namespace shoptalk
