// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

namespace shoptalk {

/// How long messages are kept. Before it is made shorter, it asks: what is older is destroyed.
class RetentionChoice : public QComboBox {
    Q_OBJECT
public:
    /// Whether "As long as all others" is among the choices.
    enum class Follows { No, Yes };
    explicit RetentionChoice(Follows follows, QWidget *parent = nullptr);

    /// Days; 0: for ever; nothing: as all others, which are kept for `others` days.
    void setDays(std::optional<int> days, int others = 0);

Q_SIGNALS:
    /// The person chose this, and confirmed it where it destroys messages. If it can't be saved, `setDays`
    /// sets back.
    void chosen(std::optional<int> days);

private:
    void choose(int index);
    void askToShorten(std::optional<int> days);
    void take(std::optional<int> days);

    std::optional<int> m_days;
    int m_others = 0;
};

} // namespace shoptalk
