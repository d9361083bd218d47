// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <random>

namespace shoptalk::bench {

/// The customers of a soak run: a scenario with many of them, who write at random.
class SoakWorld {
public:
    SoakWorld(int customers, quint64 seed);

    /// Writes the scenario and the files that customers send below `folder`; empty on failure.
    QString writeScenario(const QString &folder) const;
    /// Somebody writes something of any kind. False: the sandbox did not take it.
    bool letSomebodyWrite(const QUrl &sandbox);
    int taken() const { return m_taken; }

private:
    int random(int below) { return int(m_random() % unsigned(below)); }
    QString waId(int customer) const;

    int m_customers;
    std::mt19937_64 m_random;
    int m_next = 0; ///< Each customer writes once before anybody writes twice.
    int m_taken = 0;
};

} // namespace shoptalk::bench
