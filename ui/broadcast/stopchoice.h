// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace shoptalk {

class Theme;

/// Asks whether a broadcast that is no offer also goes to people who told the shop to stop. Clear unless the
/// person who sends says so.
class StopChoice : public QWidget {
    Q_OBJECT
public:
    /// `theme` outlives this.
    explicit StopChoice(const Theme &theme, QWidget *parent = nullptr);

    bool includesStopped() const;
    /// Emits nothing.
    void setIncludesStopped(bool includes);

Q_SIGNALS:
    /// The person changed it.
    void changed(bool includes);

private:
    QCheckBox *m_box = nullptr;
};

} // namespace shoptalk
