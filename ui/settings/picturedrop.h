// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMimeData;

namespace shoptalk {

class Theme;

/// An area that accepts a picture by drag and drop, and by paste while it has the focus.
class PictureDrop : public QWidget {
    Q_OBJECT
public:
    explicit PictureDrop(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something was dropped or pasted. It may contain no picture. The pointer is valid until the signal
    /// returns.
    void given(const QMimeData &data);

protected:
    /// Sets whether something can be dropped at the moment.
    virtual bool isReady() const { return true; }
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setAimedAt(bool isAimedAt);

    const Theme &m_theme;
    bool m_isAimedAt = false; ///< True while something that can be dropped is dragged over it.
};

} // namespace shoptalk
