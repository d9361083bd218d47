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

/// Keeps the conversation list from moving under the pointer. While a button is down, and while the pointer
/// moves over the rows, the model is held: what changed is caught up with afterwards. A press that comes less
/// than a person's time of reaction after the rows have moved goes to the row that was seen there before.
class SteadyRows : public QObject {
    Q_OBJECT
    /// Nothing has moved for the time of reaction: a press meets what is there.
    Q_PROPERTY(bool areSettled READ areSettled)
    /// The rows show what is stored: nothing is held back for the pointer's sake.
    Q_PROPERTY(bool areCaughtUp READ areCaughtUp)
public:
    /// `view` shows the rows of `model`, perhaps through a proxy that keeps their order. Both outlive this.
    SteadyRows(QListView &view, ConversationListModel &model);
    ~SteadyRows() override;

    bool areSettled() const { return !lastSight(); }
    bool areCaughtUp() const;
    /// How long before a press nothing counts as moved; 300 ms at first.
    void setReactionTime(std::chrono::milliseconds time) { m_reaction = time; }
    /// How long the rows stay where they are after the pointer has moved over them; 500 ms at first.
    void setAimingTime(std::chrono::milliseconds time) { m_aiming.setInterval(time); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct SeenRow {
        QRect rect;
        ConversationId id;
    };
    struct Sight {
        std::chrono::steady_clock::time_point until; ///< When the rows moved.
        QList<SeenRow> rows;
    };

    /// What was seen before the rows moved within the time of reaction; null if they did not.
    const Sight *lastSight() const;
    void keepSight();
    void hold();
    void release();
    bool press(const QMouseEvent &event);
    bool passOn(const QMouseEvent &event);
    bool passOn(const QContextMenuEvent &event);
    /// How far the row that was seen at `at` has moved; nothing if it is no longer in sight.
    std::optional<QPoint> shiftFor(const QPoint &at) const;

    QListView &m_view;
    ConversationListModel &m_model;
    QTimer m_aiming;
    std::chrono::milliseconds m_reaction{300};
    std::deque<Sight> m_sights; ///< Of the last moments, the oldest first.
    std::optional<QPoint> m_shift; ///< Of the press that is under way; nothing: it meets no row.
    bool m_isPressed = false;
    bool m_isPassingOn = false;
};

} // namespace shoptalk
