// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QObject>
#include <QPoint>
#include <QRect>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>

class QContextMenuEvent;
class QListView;
class QMouseEvent;

namespace shoptalk {

class ConversationListModel;

/// Keeps the rows of the conversation list from moving under the pointer. While a button is down, and while
/// the pointer moves over the rows, changes of the model are delayed. A press shortly after the rows have
/// moved goes to the row that was there before, because a person can't react that quickly.
class SteadyRows : public QObject {
    Q_OBJECT
    /// True if the rows did not move within the reaction time, so a press goes to the row that is shown.
    Q_PROPERTY(bool areSettled READ areSettled)
    /// True if the rows show what is stored: no change is held back.
    Q_PROPERTY(bool areCaughtUp READ areCaughtUp)
public:
    /// `view` shows the rows of `model`, perhaps through a proxy that keeps their order. Both outlive this.
    SteadyRows(QListView &view, ConversationListModel &model);
    ~SteadyRows() override;

    bool areSettled() const { return !lastSnapshot(); }
    bool areCaughtUp() const;
    /// The reaction time: a press this soon after a move goes to the previous row. 300 ms by default.
    void setReactionTime(std::chrono::milliseconds time) { m_reaction = time; }
    /// How long the rows stay in place after the pointer has moved over them. 500 ms by default.
    void setAimingTime(std::chrono::milliseconds time) { m_aiming.setInterval(time); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct SeenRow {
        QRect rect;
        ConversationId id;
    };
    struct Snapshot {
        std::chrono::steady_clock::time_point until; ///< The time at which the rows moved.
        QList<SeenRow> rows;
    };

    /// The rows as they were before they moved within the reaction time; null if they did not move.
    const Snapshot *lastSnapshot() const;
    void takeSnapshot();
    void hold();
    void release();
    bool press(const QMouseEvent &event);
    bool passOn(const QMouseEvent &event);
    bool passOn(const QContextMenuEvent &event);
    /// How far the row that was shown at `at` has moved; nullopt if it is no longer visible.
    std::optional<QPoint> shiftFor(const QPoint &at) const;

    QListView &m_view;
    ConversationListModel &m_model;
    QTimer m_aiming;
    std::chrono::milliseconds m_reaction{300};
    std::deque<Snapshot> m_snapshots; ///< The rows of the last moments, oldest first.
    std::optional<QPoint>
        m_shift; ///< The shift of the current press; nullopt if its row is no longer visible.
    bool m_isPressed = false;
    bool m_isPassingOn = false;
};

} // namespace shoptalk
