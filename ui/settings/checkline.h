// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace shoptalk {

class Theme;

/// A check box with a text that wraps, which QCheckBox can't do. A click on the text toggles the box.
class CheckLine : public QWidget {
    Q_OBJECT
public:
    /// The box gets the objectName `name`, and `text` as its accessible name.
    CheckLine(const Theme &theme, const QString &name, const QString &text, bool isChecked,
              QWidget *parent = nullptr);

    QCheckBox &box() { return *m_box; }
    bool isChecked() const;

Q_SIGNALS:
    void toggled(bool isChecked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QCheckBox *m_box;
    QLabel *m_label;
};

} // namespace shoptalk
