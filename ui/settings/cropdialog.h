// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/picturefile.h"

#include <QDialog>
#include <QRect>

class QLayout;
class QSlider;

namespace shoptalk {

class AvatarLabel;
class CropFrame;
class Theme;

/// Lets the person choose the square part of a picture that customers see, with a preview.
class CropDialog : public QDialog {
    Q_OBJECT
public:
    CropDialog(ChosenPicture picture, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The chosen square in pixels of the whole picture, and its preview.
    void chosen(const QRect &square, const QImage &look);

private:
    QLayout *makePreview(const Theme &theme);
    QLayout *makeButtons();
    void follow();

    CropFrame *m_frame;
    AvatarLabel *m_preview;
    QSlider *m_size;
};

} // namespace shoptalk
