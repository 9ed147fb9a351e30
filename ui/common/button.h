#pragma once

#include <QPushButton>

enum class ButtonRole { Plain, Primary, Danger, Ghost, Link };
enum class ButtonSize { Normal, Small };

/** A push button in one of the five styles of the design. */
QPushButton *makeButton(const QString &text, ButtonRole role = ButtonRole::Plain, ButtonSize size = ButtonSize::Normal,
                        QWidget *parent = nullptr);
/** A button with a chevron that opens its menu(). */
QPushButton *makeMenuButton(ButtonSize size = ButtonSize::Normal);
void setButtonRole(QPushButton &button, ButtonRole role);
