// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace shoptalk {

/// A field that shows the keys that are pressed in it. Tab, Return and Escape alone keep their meaning, so
/// that a person without a mouse can leave it, which QKeySequenceEdit does not allow.
class KeysField : public QLineEdit {
    Q_OBJECT
public:
    explicit KeysField(QWidget *parent = nullptr);

    QKeySequence keys() const { return m_keys; }
    void setKeys(const QKeySequence &keys);

Q_SIGNALS:
    void keysChanged(const QKeySequence &keys);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_keys;
};

} // namespace shoptalk
