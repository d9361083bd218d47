// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

namespace shoptalk {

/// Lets the person choose how long messages are kept. Before the time is shortened, it asks, because older
/// messages are then deleted.
class RetentionChoice : public QComboBox {
    Q_OBJECT
public:
    /// Whether the choices contain "Same as all others".
    enum class Follows { No, Yes };
    explicit RetentionChoice(Follows follows, QWidget *parent = nullptr);

    /// Sets the days; 0 means forever. Without a value, the time is that of all other messages, which is
    /// `others` days.
    void setDays(std::optional<int> days, int others = 0);

Q_SIGNALS:
    /// The person chose this time, and confirmed it if messages are deleted. If it can't be saved, `setDays`
    /// restores the previous choice.
    void chosen(std::optional<int> days);

private:
    void choose(int index);
    void askToShorten(std::optional<int> days);
    void take(std::optional<int> days);

    std::optional<int> m_days;
    int m_others = 0;
};

} // namespace shoptalk
