// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMimeData;

namespace shoptalk {

class Theme;

/// A place onto which a picture can be dropped, and into which one can be pasted while the focus is in it.
class PictureDrop : public QWidget {
    Q_OBJECT
public:
    explicit PictureDrop(const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What was dropped or pasted; there may be no picture in it. Good until the signal returns.
    void given(const QMimeData &data);

protected:
    /// Whether something may be dropped now.
    virtual bool isReady() const { return true; }
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setAimedAt(bool isAimedAt);

    const Theme &m_theme;
    bool m_isAimedAt = false; ///< Something is held over it that can be dropped.
};

} // namespace shoptalk
