// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/steadyrows.h"

#include "models/conversationlistmodel.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QListView>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds aimingTime{500};
/// Changes within this time are seen as one change.
constexpr std::chrono::milliseconds minSnapshotAge{20};

} // namespace

SteadyRows::SteadyRows(QListView &view, ConversationListModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
    setObjectName(u"steadyRows"_s);
    m_aiming.setSingleShot(true);
    m_aiming.setInterval(aimingTime);
    connect(&m_aiming, &QTimer::timeout, this, &SteadyRows::release);
    const auto keep = [this] { takeSnapshot(); };
    connect(&model, &QAbstractItemModel::rowsAboutToBeMoved, this, keep);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first, int) {
                if (first
                    < m_model.rowCount()) // those after the last, as when older ones are loaded, move none
                    takeSnapshot();
            });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, keep);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, keep);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, keep);
    view.viewport()->installEventFilter(this);
}

SteadyRows::~SteadyRows()
{
    m_model.release();
}

bool SteadyRows::areCaughtUp() const
{
    return !m_model.holdsChanges();
}

void SteadyRows::takeSnapshot()
{
    if (!m_view.isVisible())
        return;
    const SteadyClock::time_point now = SteadyClock::now();
    while (!m_snapshots.empty() && now - m_snapshots.front().until > m_reaction)
        m_snapshots.pop_front();
    if (!m_snapshots.empty() && now - m_snapshots.back().until < minSnapshotAge)
        return;
    Snapshot snapshot{now, {}};
    const QRect view = m_view.viewport()->rect();
    QModelIndex index = m_view.indexAt(view.topLeft());
    while (index.isValid() && m_view.visualRect(index).intersects(view)) {
        snapshot.rows.append(
            {m_view.visualRect(index), index.data(ConversationListModel::IdRole).value<ConversationId>()});
        index = index.siblingAtRow(index.row() + 1);
    }
    m_snapshots.push_back(std::move(snapshot));
}

void SteadyRows::hold()
{
    m_model.hold();
    m_aiming.start();
}

void SteadyRows::release()
{
    if (!m_isPressed)
        m_model.release();
}

const SteadyRows::Snapshot *SteadyRows::lastSnapshot() const
{
    const SteadyClock::time_point now = SteadyClock::now();
    const auto snapshot = std::find_if(m_snapshots.begin(), m_snapshots.end(),
                                       [&](const Snapshot &one) { return now - one.until <= m_reaction; });
    return snapshot == m_snapshots.end() ? nullptr : &*snapshot;
}

std::optional<QPoint> SteadyRows::shiftFor(const QPoint &at) const
{
    const Snapshot *snapshot = lastSnapshot();
    if (!snapshot)
        return QPoint();
    const auto seen = std::find_if(snapshot->rows.begin(), snapshot->rows.end(),
                                   [&at](const SeenRow &row) { return row.rect.contains(at); });
    if (seen == snapshot->rows.end())
        return QPoint(); // the person did not aim at empty space
    const int row = m_model.rowOf(seen->id);
    if (row < 0)
        return std::nullopt;
    const QPoint shift = m_view.visualRect(m_view.model()->index(row, 0)).topLeft() - seen->rect.topLeft();
    return m_view.viewport()->rect().contains(at + shift) ? std::optional(shift) : std::nullopt;
}

bool SteadyRows::press(const QMouseEvent &event)
{
    if (!m_isPressed)
        m_shift = shiftFor(event.position().toPoint());
    m_isPressed = true;
    hold();
    return passOn(event);
}

bool SteadyRows::passOn(const QMouseEvent &event)
{
    if (!m_shift)
        return true;
    if (m_shift->isNull())
        return false;
    QMouseEvent shifted(event.type(), event.position() + *m_shift, event.scenePosition() + *m_shift,
                        event.globalPosition() + *m_shift, event.button(), event.buttons(), event.modifiers(),
                        event.pointingDevice());
    m_isPassingOn = true;
    QCoreApplication::sendEvent(m_view.viewport(), &shifted);
    m_isPassingOn = false;
    return true;
}

bool SteadyRows::passOn(const QContextMenuEvent &event)
{
    const bool isOfThePress = m_isPressed && event.reason() == QContextMenuEvent::Mouse;
    if (!isOfThePress || (m_shift && m_shift->isNull()))
        return false;
    if (!m_shift)
        return true;
    QContextMenuEvent shifted(event.reason(), event.pos() + *m_shift, event.globalPos(), event.modifiers());
    m_isPassingOn = true;
    QCoreApplication::sendEvent(m_view.viewport(), &shifted);
    m_isPassingOn = false;
    return true;
}

bool SteadyRows::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isPassingOn)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return press(static_cast<const QMouseEvent &>(*event));
    case QEvent::MouseMove:
        m_isPressed = m_isPressed && static_cast<const QMouseEvent &>(*event).buttons() != Qt::NoButton;
        hold();
        return m_isPressed && passOn(static_cast<const QMouseEvent &>(*event));
    case QEvent::MouseButtonRelease: {
        const bool isPassedOn = passOn(static_cast<const QMouseEvent &>(*event));
        m_isPressed = static_cast<const QMouseEvent &>(*event).buttons() != Qt::NoButton;
        hold(); // the view handles the release first
        return isPassedOn;
    }
    case QEvent::ContextMenu: {
        const bool isPassedOn = passOn(static_cast<const QContextMenuEvent &>(*event));
        m_isPressed = false; // the menu gets the release
        return isPassedOn;
    }
    case QEvent::Wheel:
        m_snapshots.clear(); // the person moves the rows, and means what is there afterwards
        break;
    case QEvent::Leave:
    case QEvent::Hide:
        // After a drag out of the list, or a change of the page, the button is released elsewhere.
        m_isPressed = m_isPressed && event->type() == QEvent::Leave;
        release();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shoptalk
