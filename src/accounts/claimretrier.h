// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace shoptalk {

class SetupFlow;

/// Claims connected numbers again after an interruption that passes by itself, such as a lost network, with
/// growing pauses. Without it a new pairing would stay half done until the person tries again or the next
/// start.
class ClaimRetrier : public QObject {
    Q_OBJECT
public:
    /// Milliseconds until the next attempt, after this number of consecutive failures.
    using Pause = std::function<int(int failures)>;

    /// `flow` outlives this. Without `pause` it begins with a few seconds, so that the message can be read,
    /// and doubles up to a minute.
    explicit ClaimRetrier(SetupFlow &flow, Pause pause = {}, QObject *parent = nullptr);

private:
    void follow();

    SetupFlow &m_flow;
    Pause m_pause;
    QTimer m_timer;
    int m_failures = 0;
};

} // namespace shoptalk
